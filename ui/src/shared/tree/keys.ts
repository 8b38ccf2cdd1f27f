/** What a key means in a tree: walking, opening, writing, moving, adding, taking away. */
import { withMain } from '../text/key';
import type { Line, Way } from './tree';

export interface Deed {
  /** The line to go to. */
  to?: number;
  column?: number;
  toggle?: boolean;
  way?: Way;
  open?: true;
  copy?: true;
  add?: true;
  remove?: true;
  /** Writing begins: with what stands there, or with what was typed in its place. */
  write?: string | null;
}

export interface Where {
  at: number;
  column: number;
  lines: readonly Line<unknown>[];
  columns: number;
  /** How many lines a page is. */
  page: number;
  /** Whether the cell can be written on. */
  writes: boolean;
  readonly: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const ways: Record<string, Way> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** Null where the key means nothing here and goes on to the window. */
export function deedOf(event: Key, where: Where): Deed | null {
  const { key } = event;
  const { at, column, lines, readonly } = where;
  const line = lines[at];
  const way = event.altKey ? ways[key] : undefined;
  // Nothing is done, but it is no step back in the window either.
  if (way) return readonly || !line ? {} : { way };
  if (withMain(event as KeyboardEvent)) {
    const deeds: Record<string, Deed> = { Enter: { open: true }, Home: { to: 0 }, End: { to: lines.length - 1 }, c: { copy: true } };
    return deeds[key] ?? null;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (key === 'Insert') return readonly ? null : { add: true };
  if (!line) return null;
  switch (key) {
    case 'ArrowDown':
      return { to: at + 1 };
    case 'ArrowUp':
      return { to: at - 1 };
    case 'PageDown':
      return { to: at + where.page };
    case 'PageUp':
      return { to: at - where.page };
    case 'Home':
      return { column: 0 };
    case 'End':
      return { column: where.columns - 1 };
    case 'ArrowRight':
      return column === 0 && line.below > 0 && !line.open ? { toggle: true } : { column: Math.min(where.columns - 1, column + 1) };
    case 'ArrowLeft':
      if (column > 0) return { column: column - 1 };
      if (line.open) return { toggle: false };
      return line.parent === null ? {} : { to: lines.findIndex((one) => one.id === line.parent) };
    case 'Delete':
      return readonly ? null : { remove: true };
    case 'F2':
      return where.writes ? { write: null } : null;
    case 'Enter':
      return where.writes ? { write: null } : { open: true };
    case 'Backspace':
      return where.writes ? { write: '' } : null;
    default:
      return key.length === 1 && key !== ' ' && where.writes ? { write: key } : null;
  }
}

/** What the dialog of import asks and is told; the shapes are Rust's. */
import type { ImportDone, ImportPreview, ImportRow } from '$generated/api';

export type Preview = ImportPreview;
export type Done = ImportDone;
export type Row = ImportRow;

/** From where the dialog is opened: a list names its kind, the clipboard its text. */
export interface Start {
  kind?: string;
  text?: string;
  event?: string;
}

export interface Input {
  kind: string;
  path?: string;
  text?: string;
  sheet?: string;
  mapping?: (string | null)[];
  event?: string;
  term?: string;
  decisions?: { row: number; do: string }[];
}

/** What may come in, and the kind of record that each is called by. */
export const kinds: readonly [many: string, kind: string][] = [['members', 'member'], ['people', 'person'], ['posts', 'post'], ['seats', 'seat'], ['participants', 'participant']];
export const kindOf = (many: string) => kinds.find(([name]) => name === many)?.[1] ?? many;

export const verdicts = ['create', 'update', 'same', 'reject', 'skip'] as const;

/** What a pasted table is, by the screen that it is pasted on. */
export function startAt(path: readonly string[], text?: string): Start {
  const [area, second] = path;
  const given = text === undefined ? {} : { text };
  if (area === 'people') return { kind: second === 'post' ? 'posts' : 'people', ...given };
  if (area === 'bodies') return { kind: 'seats', ...given };
  if (area === 'events' && second) return { kind: 'participants', event: second, ...given };
  return { kind: 'members', ...given };
}

/** Whether what a screen lists can come in as a table. */
export function takesTables([area, second]: readonly string[]): boolean {
  if (area === 'people') return !second || second === 'person' || second === 'post';
  return area === 'members' || (area === 'events' && Boolean(second)) || (area === 'bodies' && second === 'seat');
}

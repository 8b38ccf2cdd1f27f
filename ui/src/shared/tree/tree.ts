/** A tree kept as rows with a parent and a place: which lines are in view, and what changes when one moves. */

export interface Node {
  id: string;
  parent: string | null;
  position: number;
}

/** One line of the tree as it stands in view. */
export interface Line<T> {
  id: string;
  item: T;
  /** From 1, as screen readers count. */
  depth: number;
  parent: string | null;
  /** How many stand directly below it. */
  below: number;
  open: boolean;
  /** Its place among those beside it, from 1, and how many they are. */
  place: number;
  beside: number;
}

export type Forest<T extends Node> = Map<string | null, T[]>;

/** Those below each, in order. What names a parent that is not there stands on top, so that nothing is ever hidden. */
export function forest<T extends Node>(items: readonly T[]): Forest<T> {
  const known = new Set(items.map((item) => item.id));
  const by: Forest<T> = new Map([[null, []]]);
  for (const item of items) {
    const parent = item.parent !== null && known.has(item.parent) ? item.parent : null;
    const list = by.get(parent);
    if (list) list.push(item);
    else by.set(parent, [item]);
  }
  for (const list of by.values()) list.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return by;
}

/** What was there before, where nothing of it changed. */
export function stays<T extends object>(before: T | undefined, now: T): T {
  const names = Object.keys(now) as (keyof T)[];
  return before && names.length === Object.keys(before).length && names.every((name) => Object.is(before[name], now[name])) ? before : now;
}

/**
 * The lines in view: below what is open, and of `kept` only when a filter says so.
 * A line that stood just so in `before` stays the same object, so that nothing of it is drawn anew.
 */
export function linesOf<T extends Node>(by: Forest<T>, closed: ReadonlySet<string>, kept: ReadonlySet<string> | null = null, before: readonly Line<T>[] = []): Line<T>[] {
  const lines: Line<T>[] = [];
  const seen = new Set<string>();
  const were = new Map(before.map((line) => [line.id, line]));
  const walk = (parent: string | null, depth: number) => {
    const list = (by.get(parent) ?? []).filter((item) => !kept || kept.has(item.id));
    list.forEach((item, i) => {
      if (seen.has(item.id)) return;
      seen.add(item.id);
      const below = (by.get(item.id) ?? []).filter((one) => !kept || kept.has(one.id)).length;
      const open = below > 0 && !closed.has(item.id);
      lines.push(stays(were.get(item.id), { id: item.id, item, depth, parent, below, open, place: i + 1, beside: list.length }));
      if (open) walk(item.id, depth + 1);
    });
  };
  walk(null, 1);
  return lines;
}

/** What a filter leaves in view: what fits, what stands above it, and all below it. */
export function keptWith<T extends Node>(by: Forest<T>, items: readonly T[], fits: (item: T) => boolean): Set<string> {
  const parents = new Map(items.map((item) => [item.id, item.parent]));
  const kept = new Set<string>();
  const down = (id: string) => {
    if (kept.has(id)) return;
    kept.add(id);
    for (const below of by.get(id) ?? []) down(below.id);
  };
  const found = items.filter(fits);
  for (const item of found) down(item.id);
  for (const item of found) {
    const above = new Set<string>();
    for (let at = parents.get(item.id) ?? null; at !== null && !above.has(at); at = parents.get(at) ?? null) {
      above.add(at);
      kept.add(at);
    }
  }
  return kept;
}

/** What one line gets when it moves: another parent, another place, or both. */
export interface Placing {
  id: string;
  parent: string | null;
  position: number;
}

export type Way = 'up' | 'down' | 'in' | 'out';

const siblings = <T extends Node>(by: Forest<T>, id: string): [parent: string | null, list: T[], at: number] | null => {
  for (const [parent, list] of by) {
    const at = list.findIndex((item) => item.id === id);
    if (at >= 0) return [parent, list, at];
  }
  return null;
};

/** Only what changes, so that one move writes few rows. */
const placed = (parent: string | null, list: readonly Node[]): Placing[] =>
  list.map((item, position) => ({ id: item.id, parent, position })).filter((now, i) => list[i]!.position !== now.position || list[i]!.parent !== parent);

/** The changes of a move; empty when there is nowhere to go. */
export function moved<T extends Node>(by: Forest<T>, id: string, way: Way): Placing[] {
  const found = siblings(by, id);
  if (!found) return [];
  const [parent, list, at] = found;
  const item = list[at]!;
  const rest = list.filter((one) => one.id !== id);
  if (way === 'up' || way === 'down') {
    const to = at + (way === 'up' ? -1 : 1);
    if (to < 0 || to >= list.length) return [];
    return placed(parent, [...rest.slice(0, to), item, ...rest.slice(to)]);
  }
  if (way === 'in') {
    const above = list[at - 1];
    return above ? placed(above.id, [...(by.get(above.id) ?? []), item]) : [];
  }
  if (parent === null) return [];
  const up = siblings(by, parent);
  if (!up) return [];
  const [grand, uncles, place] = up;
  return placed(grand, [...uncles.slice(0, place + 1), item, ...uncles.slice(place + 1)]);
}

/** The places of those after a new line that comes right after `id`; with none it comes last on top. */
export function madeAfter<T extends Node>(by: Forest<T>, id: string | null): { parent: string | null; position: number; after: Placing[] } {
  const found = id === null ? null : siblings(by, id);
  const [parent, list, at] = found ?? [null, by.get(null) ?? [], (by.get(null) ?? []).length - 1];
  const position = at < 0 ? 0 : list[at]!.position + 1;
  const after = list.slice(at + 1).map((item, i) => ({ id: item.id, parent, position: position + 1 + i }));
  return { parent, position, after: after.filter((now, i) => now.position !== list[at + 1 + i]!.position) };
}

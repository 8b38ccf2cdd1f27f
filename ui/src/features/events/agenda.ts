/** The items of an agenda as a tree, and whether their times fit one after the other. */
import type { RecordValue } from '$platform/types';

export interface Node {
  item: RecordValue;
  depth: number;
  /** Those beside it under the same parent, in order. */
  beside: readonly RecordValue[];
}

/** The number before a title: "3. Title" but "3.1 Title", as agendas print them; empty where there is none. */
export const numberOf = ({ fields: { number } }: RecordValue): string => (/^\d+$/.test(String(number)) ? `${String(number)}.` : String(number ?? ''));

const byPlace = (a: RecordValue, b: RecordValue) => Number(a.fields.position ?? 0) - Number(b.fields.position ?? 0) || String(a.fields.begin ?? '').localeCompare(String(b.fields.begin ?? ''));

/** Parents before what is under them. An item whose parent is not among these stands at the first level. */
export function tree(items: readonly RecordValue[]): Node[] {
  const known = new Set(items.map((item) => item.id));
  const parentOf = (item: RecordValue) => (known.has(String(item.fields.parent)) ? String(item.fields.parent) : '');
  const below = new Map<string, RecordValue[]>();
  for (const item of items) below.set(parentOf(item), [...(below.get(parentOf(item)) ?? []), item]);
  const walk = (parent: string, depth: number): Node[] => {
    const beside = (below.get(parent) ?? []).sort(byPlace);
    return beside.flatMap((item) => [{ item, depth, beside }, ...walk(item.id, depth + 1)]);
  };
  return walk('', 0);
}

const minutes = (time: unknown) => (/^\d\d:\d\d$/.test(String(time)) ? Number(String(time).slice(0, 2)) * 60 + Number(String(time).slice(3)) : null);
export const clock = (at: number) => `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

export interface Clash {
  /** Minutes by which it runs into what follows, or beyond the session's end. */
  over: number;
  /** When it ends at this rate. */
  until: string;
  /** What would have to begin later; none when it is the session that ends. */
  later: { item: RecordValue; begin: string }[];
}

/** Items that run into the next one or beyond the session, by id. An item with others under it is as long as they are. */
export function clashes(nodes: readonly Node[], end: unknown): Map<string, Clash> {
  const parents = new Set(nodes.map((node) => String(node.item.fields.parent)));
  const timed = nodes
    .map((node) => node.item)
    .filter((item) => !parents.has(item.id) && minutes(item.fields.begin) !== null)
    .map((item) => ({ item, begin: minutes(item.fields.begin)!, long: Number(item.fields.minutes ?? 0) }))
    .sort((a, b) => a.begin - b.begin);
  const found = new Map<string, Clash>();
  timed.forEach(({ item, begin, long }, i) => {
    const next = timed[i + 1];
    const limit = next?.begin ?? minutes(end);
    const over = limit === null ? 0 : begin + long - limit;
    if (over > 0) found.set(item.id, { over, until: clock(begin + long), later: timed.slice(i + 1).map((one) => ({ item: one.item, begin: clock(one.begin + over) })) });
  });
  return found;
}

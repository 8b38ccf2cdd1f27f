/** What is drawn of one line along time, and what may be moved of it. */
import type { Sight } from '../table/window';
import type { Line } from '../tree/tree';
import type { Part } from './keys';
import { edge, shifted } from './scale';

export interface Dates {
  begin: string | null;
  end: string | null;
}

export interface Span {
  /** A bar of work, the bracket over what stands below, a moment, or nothing that has a date. */
  shape: 'bar' | 'sum' | 'milestone' | 'none';
  /** What is drawn: what happened where it did, else what is planned. */
  drawn: Dates;
  /** What a move would write; `null` ends are not known. */
  planned: Dates;
  /** What was promised, as a thin line below. */
  base: Dates | null;
  /** Percent done. */
  done: number;
  /** Drawn hatched up to today. */
  late: boolean;
  /** Said beside the bar; asked for only of what is in sight. */
  words: () => string;
  /** Whether a link around it is broken: its bar is edged, and `words` say so. */
  clash: boolean;
  /** All of it, for readers of the screen. */
  told: () => string;
  /** What has happened does not move. */
  moves: { begin: boolean; end: boolean };
}

/** One waits for another: from the end of the first to the begin of the second. */
export interface Link {
  id: string;
  from: string;
  to: string;
  broken: boolean;
}

/** The planned dates after a part of them was moved so many days; what has happened or is not known stays, and an end never comes before its begin. */
export function movedBy(span: Span, part: Part, days: number): Dates {
  const { begin, end } = span.planned;
  const first = part !== 'end' && span.moves.begin ? shifted(begin, days) : begin;
  const last = part !== 'begin' && span.moves.end ? shifted(end, days) : end;
  const from = edge(span.moves.begin ? first : (span.drawn.begin ?? first), 'begin');
  const to = edge(last, 'end');
  if (from === null || to === null || to > from) return { begin: first, end: last };
  // Held at the other end.
  return part === 'begin' ? { begin: end, end } : { begin: first, end: span.moves.begin ? first : span.drawn.begin };
}

export interface Box {
  left: number;
  width: number;
}

/** Where dates lie, in pixels from the first day drawn; what has one date only is as long as that date is vague. */
export function boxOf(dates: Dates, from: number, perDay: number): Box | null {
  const begin = edge(dates.begin, 'begin') ?? edge(dates.end, 'begin');
  const end = edge(dates.end, 'end') ?? edge(dates.begin, 'end');
  if (begin === null || end === null) return null;
  return { left: (begin - from) * perDay, width: Math.max((end - begin) * perDay, 3) };
}

/** Whether anything of it can be moved so. */
export const movable = ({ shape, moves }: Span, part: Part): boolean => shape !== 'none' && shape !== 'sum' && (part === 'begin' ? moves.begin : moves.end || (part === 'all' && moves.begin));

export interface Elbow {
  id: string;
  broken: boolean;
  /** It begins or ends where the keyboard is. */
  lit: boolean;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The links between lines that are open, where a part of them is in sight. */
export function elbowsOf<T>(links: readonly Link[], lines: readonly Line<T>[], sight: Sight, active: string, box: (line: Line<T>) => Box | null, row: number): Elbow[] {
  if (links.length === 0) return [];
  const places = new Map(lines.map((one, i) => [one.id, i]));
  return links.flatMap((one) => {
    const [a, b] = [places.get(one.from), places.get(one.to)];
    if (a === undefined || b === undefined || Math.max(a, b) < sight.first || Math.min(a, b) > sight.last) return [];
    const [from, to] = [box(lines[a]!), box(lines[b]!)];
    return from && to ? [{ id: one.id, broken: one.broken, lit: one.from === active || one.to === active, x1: from.left + from.width, y1: a * row + 12, x2: to.left, y2: b * row + 12 }] : [];
  });
}

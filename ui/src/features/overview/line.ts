/** Where events stand along a year, in as few rows as their names leave room for. */
import { dateParts } from '$shared/text/dates';

export interface Placed<T> {
  item: T;
  /** From 0, the first of January, to 1. */
  at: number;
  row: number;
  /** The name stands to the left of its point, late in the year. */
  left: boolean;
}

/** How far into its year a date is; what is known to the month stands in its middle. */
export function share(date: string): number {
  const parts = dateParts(date);
  if (!parts?.month) return 0.5;
  const day = parts.day ?? 15;
  return (parts.month - 1 + (day - 1) / 31) / 12;
}

const perLetter = 0.0062;
const point = 0.02;

export function place<T extends { date: string; letters: number }>(items: readonly T[]): Placed<T>[] {
  const ends: [from: number, to: number][][] = [];
  return items.map((item) => {
    const at = share(item.date);
    const width = point + Math.min(0.2, item.letters * perLetter);
    const left = at + width > 1;
    const span: [number, number] = left ? [at - width, at + 0.01] : [at, at + width];
    let row = ends.findIndex((taken) => taken.every(([from, to]) => span[1] < from || span[0] > to));
    if (row < 0) row = ends.push([]) - 1;
    ends[row]!.push(span);
    return { item, at, row, left };
  });
}

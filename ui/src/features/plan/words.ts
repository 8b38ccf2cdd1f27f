/** States of a plan's work as marks, and the levels of its tree in order. */
import type { RecordValue } from '$platform/types';

export { markOfWork as markOf } from '$shared/records/work';

export const levels = ['axis', 'objective', 'activity', 'task'] as const;
export type Level = (typeof levels)[number];

export const levelOf = (row: Pick<RecordValue, 'fields'>): number => Math.max(0, levels.indexOf(row.fields.level as Level));

/** Axes and objectives group; activities and tasks are what is done, and what a filter asks for. */
export const isWork = (row: Pick<RecordValue, 'fields'>): boolean => levelOf(row) >= 2;

/** Whether work may fall in a period: what is known to the year or month covers all of it, what has no date may be any time. */
export function mayFall(begin: unknown, end: unknown, from: string, to: string): boolean {
  const first = typeof begin === 'string' ? begin : typeof end === 'string' ? end : null;
  const last = typeof end === 'string' ? end : first;
  if (first === null || last === null) return false;
  return first.slice(0, to.length) <= to && `${last}~` >= from;
}

/** The quarters of a plan's years, as "2026-01" to "2026-03". */
export function quarters(begin: unknown, end: unknown): { from: string; to: string }[] {
  const year = (value: unknown) => Number(/^\d{4}/.exec(String(value ?? ''))?.[0] ?? NaN);
  const first = year(begin) || year(end);
  const last = year(end) || first;
  if (!first || last - first > 5) return [];
  const two = (month: number) => String(month).padStart(2, '0');
  return Array.from({ length: (last - first + 1) * 4 }, (_, i) => {
    const [of, month] = [first + Math.floor(i / 4), (i % 4) * 3 + 1];
    return { from: `${of}-${two(month)}`, to: `${of}-${two(month + 2)}` };
  });
}

/** The year as months, weeks and days, and which events fall on each; days are ISO dates, so that nothing depends on the machine's zone. */
import type { RecordValue } from '$platform/types';
import { dateParts, dayAfter } from '$shared/text/dates';

const two = (n: number) => String(n).padStart(2, '0');
export const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** The same day some months on; the last of the month where it has none such. */
export function plusMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return dayOf(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))));
}

/** The weeks of a month ("2026-10"), each of seven days from `first` (0 Sunday, 1 Monday) on, with those of its neighbours. */
export function weeksOf(month: string, first: number): string[][] {
  let day = `${month}-01`;
  day = dayAfter(day, -((utc(day).getUTCDay() - first + 7) % 7));
  const weeks: string[][] = [];
  while (weeks.length === 0 || day.slice(0, 7) === month) {
    weeks.push(Array.from({ length: 7 }, (_, i) => dayAfter(day, i)));
    day = dayAfter(day, 7);
  }
  return weeks;
}

export const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, i) => `${year}-${two(i + 1)}`);

/** The first day of the week where a language's readers are: Sunday in the Americas' Portuguese, Monday elsewhere. */
export const firstDay = (tag: string): number => (tag.startsWith('pt') ? 0 : 1);

export interface Placed {
  /** Events by the days on which they are. */
  days: Map<string, RecordValue[]>;
  /** By month, in the order of their begin: those that begin in it, and those known to it only. */
  months: Map<string, RecordValue[]>;
  /** Known to the year only. */
  loose: RecordValue[];
}

/** More days than this are a mistake in a year, or an event that nobody reads in a grid. */
const longest = 60;

export function placed(events: readonly RecordValue[], year: number): Placed {
  const days = new Map<string, RecordValue[]>();
  const months = new Map<string, RecordValue[]>();
  const loose: RecordValue[] = [];
  const put = (map: Map<string, RecordValue[]>, key: string, event: RecordValue) => map.set(key, [...(map.get(key) ?? []), event]);
  for (const event of events) {
    const begin = String(event.fields.begin ?? '');
    const parts = dateParts(begin);
    if (!parts) continue;
    if (!parts.month) {
      if (parts.year === year) loose.push(event);
      continue;
    }
    if (parts.year === year) put(months, begin.slice(0, 7), event);
    if (!parts.day) continue;
    const end = String(event.fields.end ?? '');
    const last = dateParts(end)?.day && end > begin ? end : begin;
    for (let day = begin, i = 0; day <= last && i < longest; day = dayAfter(day, 1), i++) put(days, day, event);
  }
  return { days, months, loose };
}

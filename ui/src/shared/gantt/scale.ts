/** Time as a length: which day is how far from another, what fits a window at each zoom, and the marks over it. */
import { dateParts } from '../text/dates';

export const zooms = ['year', 'quarter', 'month', 'week'] as const;
export type Zoom = (typeof zooms)[number];

/** How many days a window shows, so that a wide one shows them larger and not more of them. */
const fits: Record<Zoom, number> = { year: 366, quarter: 92, month: 31, week: 14 };
const least: Record<Zoom, number> = { year: 1.5, quarter: 5, month: 16, week: 36 };

/** How far a key moves a bar, in days. */
export const stepOf: Record<Zoom, number> = { year: 7, quarter: 7, month: 1, week: 1 };

export const perDay = (zoom: Zoom, width: number): number => Math.max(least[zoom], width / fits[zoom]);

const dayOf = (year: number, month: number, day: number) => Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The day on which a date begins, counted from 1970; of an end, the day after its last, so that one day has a length. */
export function edge(date: string | null | undefined, side: 'begin' | 'end'): number | null {
  const parts = dateParts(date ?? '');
  if (!parts) return null;
  const { year, month, day } = parts;
  if (side === 'begin') return dayOf(year, month ?? 1, day ?? 1);
  if (day) return dayOf(year, month!, day + 1);
  return month ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1);
}

export const isVague = (date: string | null | undefined): boolean => !!date && date.length < 10;

/** A date so many days later. One known to its month moves by whole months, one known to its year stays: nothing becomes more exact by being moved. */
export function shifted(date: string | null, days: number): string | null {
  const parts = dateParts(date ?? '');
  if (!parts || days === 0) return date;
  if (parts.day) return isoOf(dayOf(parts.year, parts.month!, parts.day) + days);
  if (!parts.month) return date;
  const months = Math.sign(days) * Math.max(1, Math.round(Math.abs(days) / 30.4));
  return isoOf(dayOf(parts.year, parts.month + months, 1)).slice(0, 7);
}

export interface Reach {
  /** The first day drawn and the day after the last. */
  from: number;
  to: number;
}

/** From the first to the last of some dates in whole months, a year at the least; around today when there are none. */
export function reachOf(dates: readonly (readonly [date: string | null | undefined, side: 'begin' | 'end'])[], today: string): Reach {
  const days = dates.map(([date, side]) => edge(date, side)).filter((day) => day !== null);
  const now = edge(today, 'begin')!;
  const first = days.length ? days.reduce((a, b) => Math.min(a, b)) : now - 31;
  const last = days.length ? days.reduce((a, b) => Math.max(a, b)) : now + 334;
  const month = (day: number, more: number) => {
    const date = new Date(day * 86_400_000);
    return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + more, 1);
  };
  return { from: month(first, 0), to: Math.max(month(last - 1, 1), month(first, 12)) };
}

/** The days to draw marks for, by how many half windows were scrolled, with some to either side. */
export function daysOf({ from, to }: Reach, halves: number, window: number): Reach {
  const first = from + (halves * window) / 2;
  return { from: Math.floor(Math.max(from, first - window / 2)), to: Math.ceil(Math.min(to, first + window * 2)) };
}

export interface Tick {
  at: number;
  to: number;
  label: string;
}

interface Unit {
  /** The first day of the unit that a day falls in, and the first of the next. */
  first: (day: number) => number;
  next: (day: number) => number;
  label: Intl.DateTimeFormatOptions;
}

const monthly = (months: number): Pick<Unit, 'first' | 'next'> => {
  const at = (day: number, more: number) => {
    const date = new Date(day * 86_400_000);
    return dayOf(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months + 1 + more, 1);
  };
  return { first: (day) => at(day, 0), next: (day) => at(day, months) };
};
/** The fifth of January 1970 was a Monday. */
const monday = (day: number) => day - ((((day - 4) % 7) + 7) % 7);
const units = {
  year: { ...monthly(12), label: { year: 'numeric' } },
  month: { ...monthly(1), label: { month: 'short' } },
  monthOfYear: { ...monthly(1), label: { month: 'long', year: 'numeric' } },
  week: { first: monday, next: (day: number) => monday(day) + 7, label: { day: 'numeric' } },
  day: { first: (day: number) => day, next: (day: number) => day + 1, label: { day: 'numeric' } },
  weekday: { first: (day: number) => day, next: (day: number) => day + 1, label: { weekday: 'short', day: 'numeric' } },
} satisfies Record<string, Unit>;
const tiers: Record<Zoom, [Unit, Unit]> = { year: [units.year, units.month], quarter: [units.monthOfYear, units.week], month: [units.monthOfYear, units.day], week: [units.monthOfYear, units.weekday] };

/** The two lines of marks over the days that are in sight. */
export function ticks(zoom: Zoom, { from, to }: Reach, tag: string): [Tick[], Tick[]] {
  const line = (unit: Unit): Tick[] => {
    const words = new Intl.DateTimeFormat(tag, { ...unit.label, timeZone: 'UTC' });
    const found: Tick[] = [];
    for (let day = unit.first(from); day < to; day = unit.next(day)) found.push({ at: day, to: unit.next(day), label: words.format(day * 86_400_000).replace(/\./g, '').replace(/ de /g, ' ') });
    return found;
  };
  return [line(tiers[zoom][0]), line(tiers[zoom][1])];
}

/** What asks for attention, from lists of what is due or ends, put by when. */
import { daysBetween, dateParts } from '$shared/text/dates';

export interface Matter {
  id: string;
  kind: string;
  record: string;
  title: string;
  /** The record that it concerns, as kind and id. */
  where: [kind: string, id: string] | null;
  date: string;
}

export interface Matters {
  overdue: Matter[];
  week: Matter[];
  later: Matter[];
}

/** The last day that a date may mean: what is due "in October" is late only in November. */
export function latest(date: string): string {
  const parts = dateParts(date);
  if (!parts || parts.day) return date;
  const month = parts.month ?? 12;
  const day = new Date(Date.UTC(parts.year, month, 0)).getUTCDate();
  return `${parts.year}-${String(month).padStart(2, '0')}-${day}`;
}

/** A day so many days after another. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export function byWhen(matters: readonly Matter[], today: string): Matters {
  const sorted = [...matters].sort((a, b) => latest(a.date).localeCompare(latest(b.date)));
  const away = (matter: Matter) => daysBetween(today, latest(matter.date)) ?? 0;
  return {
    overdue: sorted.filter((matter) => away(matter) < 0),
    week: sorted.filter((matter) => away(matter) >= 0 && away(matter) <= 7),
    later: sorted.filter((matter) => away(matter) > 7),
  };
}

/** Whether a period holds on a day for certain or only perhaps, as Rust says it for the report's figures. */
import type { RecordValue } from '$platform/types';
import { holds } from '$shared/records/period';

const first = (date: string) => `${date}-01-01`.slice(0, 10);
const last = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** A begin known to its year holds for certain from the year's end; one that nobody knows, from today on if it goes on. */
export function certainly(row: Pick<RecordValue, 'fields'>, on: string, today: string): boolean {
  const { begin, end } = row.fields;
  if (!begin) return end === 'open' && on >= today;
  const goesOn = end === 'open' || (typeof end === 'string' && /^\d/.test(end) && on <= first(end));
  return last(String(begin)) <= on && goesOn;
}

/** The one of several that holds on the day: the certain one before one that may. */
export function holding<T extends Pick<RecordValue, 'fields'>>(rows: readonly T[], on: string, today: string): T | undefined {
  return rows.find((row) => certainly(row, on, today)) ?? rows.find((row) => holds(row, on));
}

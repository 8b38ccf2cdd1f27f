/** What holds on a day, of things dated by `begin` and `end`. A date known to its year or month counts for all its days. */
import type { RecordValue } from '$platform/types';

type Dated = Pick<RecordValue, 'fields'>;

export const began = (row: Dated, on: string): boolean => !row.fields.begin || String(row.fields.begin) <= on;

/** Whether it had ended before the day; an end that nobody knows has not been seen. */
export function ended(row: Dated, on: string): boolean {
  const end = row.fields.end;
  return typeof end === 'string' && /^\d/.test(end) && `${end}~` < on;
}

export const holds = (row: Dated, on: string): boolean => began(row, on) && !ended(row, on);

/** Latest first; what has no begin comes last. */
export const latestFirst = (a: Dated, b: Dated): number => String(b.fields.begin ?? '').localeCompare(String(a.fields.begin ?? ''));

/** Of tenures: titulars stand before who acts for them, alternates last and in their order. */
const place = (row: Dated) => ['titular', 'acting', 'alternate'].indexOf(String(row.fields.capacity)) * 100 + Number(row.fields.rank ?? 0);
export const byPlace = (a: Dated, b: Dated): number => place(a) - place(b) || latestFirst(a, b);

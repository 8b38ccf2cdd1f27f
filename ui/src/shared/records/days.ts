/** A day on which a seat or a term can be seen. */
import type { RecordValue } from '$platform/types';

const last = (date: string): string => {
  const [year, month, day] = date.split('-');
  if (day) return date;
  if (month) return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
  return `${year}-12-31`;
};
const first = (date: string): string => date + '-01-01'.slice(date.length - 4);
const dated = (value: unknown): string => (/^\d{4}/.test(String(value ?? '')) ? String(value) : '');

/** Today where it still holds, else its last day: of the records from a part up to the whole, the nearest that says so. */
export function latestDay(way: readonly Pick<RecordValue, 'fields'>[], today: string): string {
  const end = way.map((one) => dated(one.fields.end) || dated(one.fields.prorogued)).find(Boolean);
  const begin = way.map((one) => dated(one.fields.begin)).find(Boolean);
  if (end && last(end) < today) return last(end);
  if (begin && first(begin) > today) return first(begin);
  return today;
}

/** How documents, figures and resources read: sizes, bounds, countries, topics. */
import type { RecordValue } from '$platform/types';
import type { State } from '$shared/kit/Mark.svelte';
import { number } from '$shared/records/show';
import { choiceOf } from '$shared/records/kinds.svelte';
import { t } from '$shared/text/text.svelte';

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The countries that a resource is of: who made it, and who worked on it or uses it. */
export function countriesOf(row: RecordValue, flag: (member: string) => string | undefined): string[] {
  const { member, country, countries } = row.fields;
  const own = typeof member === 'string' ? flag(member) : typeof country === 'string' ? country : undefined;
  return [...new Set([...(own ? [own] : []), ...list(countries)])];
}

export const topicsOf = (row: RecordValue): string[] => list(row.fields.topics);

/** Whether a document's file is kept here. */
export const isKept = (row: RecordValue): boolean => typeof row.fields.content === 'string' && row.fields.content !== '';

export function sizeOf(row: RecordValue): string {
  const size = Number(row.fields.size ?? 0);
  if (isKept(row) && size) return size >= 1_000_000 ? `${number((size / 1_000_000).toFixed(1))} MB` : `${number(Math.max(1, Math.round(size / 1000)))} kB`;
  return String(row.fields.size_stated ?? '');
}

/** "about 5,200": a figure with how exact it is said to be. */
export function figureWords(row: RecordValue): string {
  const value = number(String(row.fields.value ?? ''));
  return row.fields.bound === 'exact' ? value : t('knowledge-figure-bound', { bound: choiceOf('figure', 'bound', row.fields.bound).toLocaleLowerCase(), value });
}

const awards: Record<string, State> = { called: 'half', judging: 'half', given: 'ok', cancelled: 'absent', unknown: 'wait' };
export const awardMark = (status: unknown): State => awards[String(status)] ?? 'wait';

const results: Record<string, State> = { winner: 'ok', mention: 'half', finalist: 'half', entered: 'wait' };
export const resultMark = (result: unknown): State => results[String(result)] ?? 'wait';

/** Winners first, then by place, then mentions, finalists and the rest. */
const order = ['winner', 'mention', 'finalist', 'entered'];
export const byResult = (a: RecordValue, b: RecordValue): number =>
  order.indexOf(String(a.fields.result)) - order.indexOf(String(b.fields.result)) || Number(a.fields.rank ?? 999) - Number(b.fields.rank ?? 999) || a.title.localeCompare(b.title);

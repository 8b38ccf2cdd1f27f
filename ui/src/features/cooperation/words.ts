/** States of cooperation as marks, and how periods and amounts read there. */
import type { Fields, RecordValue } from '$platform/types';
import type { State } from '$shared/kit/Mark.svelte';
import { money } from '$shared/records/money';
import { end as endWords, shortDate } from '$shared/records/show';
import { showRange } from '$shared/text/dates';
import { language, t, tags } from '$shared/text/text.svelte';

const marks: Record<string, Record<string, State>> = {
  exchange: { requested: 'wait', approved: 'half', done: 'ok', evaluated: 'ok', cancelled: 'absent' },
  project: { proposed: 'wait', running: 'half', ended: 'ok', cancelled: 'absent', unknown: 'wait' },
  commitment: { open: 'wait', in_progress: 'half', done: 'ok', dropped: 'absent', unknown: 'wait' },
  decision: { draft: 'wait', adopted: 'ok', rejected: 'absent', superseded: 'absent' },
  letter: { draft: 'wait', sent: 'half', received: 'half', answered: 'ok', closed: 'ok' },
};
export const markOf = (kind: string, state: unknown): State => marks[kind]?.[String(state)] ?? 'wait';

/** From a day to a day, with nothing said twice; empty when neither is known. */
export function period(fields: Fields, style: 'short' | 'long' = 'short'): string {
  const { begin, end } = fields;
  if (typeof begin === 'string' && (end === null || end === undefined || /^\d/.test(String(end)))) return showRange(begin, end as string | null, tags[language()], style);
  if (typeof begin === 'string') return `${shortDate(begin)} – ${endWords(end)}`;
  return typeof end === 'string' && /^\d/.test(end) ? t('cooperation-until', { date: shortDate(end) }) : '';
}

/** An amount as it is, or as it was written. */
export const amountOf = (fields: Fields, name = 'amount'): string => money(fields[name], fields.currency) || String(fields.amount_stated ?? '');

/** How a contribution stands, by what it says of itself; whether it is late is a finding of Rust's. */
export function contributionState(row: RecordValue, late: string | undefined): { state: State; word: string } {
  const { due, received, received_date } = row.fields;
  if (late) return { state: 'bad', word: t('cooperation-contribution-late') };
  if (typeof received === 'number' && (typeof due !== 'number' || received >= due)) return { state: 'ok', word: t('cooperation-contribution-received') };
  if (typeof received === 'number' && received > 0) return { state: 'half', word: t('cooperation-contribution-partly') };
  if (received_date) return { state: 'ok', word: t('cooperation-contribution-received') };
  return { state: 'wait', word: t('cooperation-contribution-waited') };
}

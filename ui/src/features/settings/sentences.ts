/** What the statutes say of a body, in sentences; what they do not say makes none. */
import type { RecordValue } from '$platform';
import { choiceOf, recordTitle } from '$shared/records/kinds.svelte';
import { bestText } from '$shared/records/show';
import { t } from '$shared/text/text.svelte';

const lower = (word: string) => word.charAt(0).toLocaleLowerCase() + word.slice(1);

export function sentences(rule: RecordValue, quotas: readonly RecordValue[]): string[] {
  const { fields } = rule;
  const said = (name: string) => typeof fields[name] === 'string' && fields[name] !== 'unstated';
  const word = (name: string) => lower(choiceOf('body_rule', name, fields[name]));
  const list: string[] = [];
  if (fields.seats) list.push(t('settings-rule-seats', { count: Number(fields.seats) }));
  for (const seats of new Set(quotas.map((one) => Number(one.fields.seats)))) {
    const some = quotas.filter((one) => Number(one.fields.seats) === seats);
    list.push(t('settings-rule-quota', { count: seats, subregions: some.map((one) => recordTitle('subregion', String(one.fields.subregion))).join(', ') }));
  }
  if (fields.term_months) list.push(t('settings-rule-term', { months: Number(fields.term_months) }));
  if (fields.terms_in_a_row) list.push(t('settings-rule-row', { count: Number(fields.terms_in_a_row) }));
  const rotation = bestText(fields.rotation);
  if (rotation) list.push(rotation.text);
  if (said('electorate')) list.push(t('settings-rule-electorate', { who: word('electorate') }));
  if (said('quorum')) list.push(t('settings-rule-quorum', { part: fields.quorum === 'number' ? String(fields.quorum_number ?? '') : word('quorum') }));
  if (said('majority')) list.push(said('base') ? t('settings-rule-majority-of', { part: word('majority'), base: word('base') }) : t('settings-rule-majority', { part: word('majority') }));
  return list;
}

/** What the statutes say of a body, in sentences; what they do not say makes none. */
import type { RecordValue } from '$platform/types';
import { choiceOf } from '$shared/records/kinds.svelte';
import { bestText } from '$shared/records/show';
import { t } from '$shared/text/text.svelte';

/** A choice as it stands inside a sentence. */
export function inside(kind: string, name: string, row: RecordValue): string {
  const word = choiceOf(kind, name, row.fields[name]);
  return word.charAt(0).toLocaleLowerCase() + word.slice(1);
}

export function sentences(rule: RecordValue): string[] {
  const { fields } = rule;
  const said = (name: string) => typeof fields[name] === 'string' && fields[name] !== 'unstated';
  const word = (name: string) => inside('body_rule', name, rule);
  const list: string[] = [];
  if (fields.seats) list.push(t('bodies-rule-seats', { count: Number(fields.seats) }));
  if (fields.term_months) list.push(t('bodies-rule-term', { months: Number(fields.term_months) }));
  if (fields.prorogation_months) list.push(t('bodies-rule-prorogation', { months: Number(fields.prorogation_months) }));
  if (fields.terms_in_a_row) list.push(t('bodies-rule-row', { count: Number(fields.terms_in_a_row) }));
  if (fields.terms_apart) list.push(t('electorate-rule-apart', { count: Number(fields.terms_apart) }));
  const rotation = bestText(fields.rotation)?.text;
  if (rotation) list.push(rotation);
  else if (fields.subregion_rotates) list.push(t('bodies-rule-rotates'));
  if (said('electorate')) list.push(t('bodies-rule-electorate', { who: word('electorate') }));
  if (said('seat_voters')) list.push(t('electorate-rule-voters', { who: word('seat_voters') }));
  if (said('quorum')) list.push(t('bodies-rule-quorum', { part: fields.quorum === 'number' ? String(fields.quorum_number ?? '') : word('quorum') }));
  if (said('majority')) list.push(said('base') ? t('bodies-rule-majority-of', { part: word('majority'), base: word('base') }) : t('bodies-rule-majority', { part: word('majority') }));
  if (said('tie')) list.push(t('bodies-rule-tie', { what: word('tie') }));
  if (fields.consultation_days) list.push(t('bodies-rule-consultation', { days: Number(fields.consultation_days) }));
  if (said('silence')) list.push(t('bodies-rule-silence', { what: word('silence') }));
  if (said('precedence')) list.push(t('electorate-rule-precedence', { what: word('precedence') }));
  return list;
}

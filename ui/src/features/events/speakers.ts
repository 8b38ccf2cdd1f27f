/** Who speaks on an agenda item: found by a few letters among those on the event's list first, then anywhere; and said by role. */
import type { DoorValue } from '$generated/api';
import { platform, type Fields, type RecordValue } from '$platform';
import type { Option } from '$shared/kit/Combobox.svelte';
import { choiceOf, fieldSpec, kindLabel, knowTitle, recordTitle } from '$shared/records/kinds.svelte';
import { t } from '$shared/text/text.svelte';

interface Hit {
  kind: string;
  id: string;
  title: string;
  note?: string | null;
}

const option = (fields: Fields, label: string, note = '', flag = ''): Option => ({ value: JSON.stringify(fields), label, ...(note ? { note } : {}), ...(flag ? { flag } : {}) });

/** Each option's value is what the record of a speaker takes, as JSON. What nobody is called can be kept as it is written. */
export async function findSpeakers(event: string, typed: string): Promise<Option[]> {
  const text = typed.trim();
  const [listed, found] = await Promise.all([
    platform.call<DoorValue[]>('find_participant', { event, text, limit: 8 }),
    text ? platform.call<Hit[]>('search', { text, kinds: ['person', 'member', 'organization'], limit: 8 }) : [],
  ]);
  const own = listed.filter((one) => one.person).map((one) => {
    knowTitle('person', one.person!, one.title);
    const party = one.party && (one.party.kind === 'member' || one.party.kind === 'organization') ? { [one.party.kind]: one.party.id } : {};
    return option({ person: one.person, ...party }, one.title, one.party?.title, one.party?.country ?? '');
  });
  const there = new Set(listed.map((one) => one.person));
  const others = found.filter((one) => !there.has(one.id)).map((one) => (knowTitle(one.kind, one.id, one.title), option({ [one.kind]: one.id }, one.title, one.note ?? kindLabel(one.kind))));
  return [...own, ...others, ...(text ? [option({ stated: text }, t('events-speakers-stated', { name: text }))] : [])];
}

/** What a speaker is called: who has no record of its own is called as it is written. */
export const nameOf = ({ fields, title }: RecordValue): string => (fields.person || fields.member || fields.organization ? title : String(fields.stated ?? title));

/** For whom a person speaks; empty where the title says it already. */
export function partyOf({ fields, title }: RecordValue): string {
  const kind = ['member', 'organization'].find((one) => fields[one]);
  const party = kind ? recordTitle(kind, String(fields[kind])) : '';
  return party === title ? '' : party;
}

/** Those of one item, by what they do there, in the order of roles. */
export function byRole(speakers: readonly RecordValue[]): { role: string; label: string; who: readonly RecordValue[] }[] {
  return (fieldSpec('speaker', 'role').values ?? [])
    .map((role) => ({ role, label: choiceOf('speaker', 'role', role), who: speakers.filter((one) => one.fields.role === role) }))
    .filter((one) => one.who.length);
}

/** Who may sign a declaration or say something to it: a member, another country or an organization, found by a few letters. */
import { platform, type Page } from '$platform';
import type { Option } from '$shared/kit/Combobox.svelte';
import { allCountries, kindLabel, knowTitle } from '$shared/records/kinds.svelte';
import { plainText } from '$shared/text/plain';

/** Each option's value is the field and what it holds, such as `country CL`. */
export async function findParties(typed: string): Promise<Option[]> {
  const list = (kinds: string) => platform.call<Page>(`list_${kinds}`, { text: typed, offset: 0, limit: 12 });
  const [members, organizations] = await Promise.all([list('members'), typed.trim() ? list('organizations') : { items: [] }]);
  const own = members.items.map((one) => (knowTitle('member', one.id, one.title), { value: `member ${one.id}`, label: one.title, note: kindLabel('member'), flag: String(one.fields.country ?? '') }));
  const known = new Set(own.map((one) => one.flag));
  const asked = plainText(typed.trim());
  const others = asked ? allCountries().filter((one) => !known.has(one.code) && plainText(one.name).includes(asked)).slice(0, 8).map((one) => ({ value: `country ${one.code}`, label: one.name, flag: one.code })) : [];
  const bodies = organizations.items.map((one) => (knowTitle('organization', one.id, one.title), { value: `organization ${one.id}`, label: one.title, note: kindLabel('organization') }));
  return [...own, ...others, ...bodies];
}

/** The field that an option fills. */
export function partyFields(value: string): Record<string, string> {
  const [kind, id] = value.split(' ');
  return { [kind!]: id! };
}

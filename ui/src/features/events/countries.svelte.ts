/** The country of each member, read once for the flags of participants. */
import { platform, type Page, type RecordValue } from '$platform';
import { onChange } from '$shared/state/changes.svelte';
import { sayRefusal } from '$shared/state/toasts.svelte';

let members = $state.raw<Map<string, RecordValue>>(new Map());
let asked = false;

async function read(): Promise<void> {
  const found: RecordValue[] = [];
  for (let offset = 0; ; offset += 500) {
    const page = await platform.call<Page>('list_members', { offset, limit: 500, sort: [{ field: 'title', descending: false }] });
    found.push(...page.items);
    if (page.items.length === 0 || found.length >= page.total) break;
  }
  members = new Map(found.map((one) => [one.id, one]));
}

/** Every member; empty until the first answer. */
export function allMembers(): RecordValue[] {
  if (!asked) {
    asked = true;
    const again = () => void read().catch(sayRefusal);
    again();
    onChange((topics) => (!topics || topics.includes('member')) && again());
  }
  return [...members.values()];
}

export function countryOf(member: string): string {
  allMembers();
  const country = members.get(member)?.fields.country;
  return typeof country === 'string' ? country : '';
}

/** What every member is in the network on a day: its status and subregion, for the list, the map and the table beside it. */
import type { RecordValue } from '$platform/types';
import { choiceOf, recordTitle } from '$shared/records/kinds.svelte';
import { network } from '$shared/state/network.svelte';
import { whole } from '$shared/state/whole.svelte';
import { t } from '$shared/text/text.svelte';
import { certainly, holding } from './certain';

export interface Standing {
  /** Belongs for certain, may belong or belongs in part (candidate, suspended), or does not. */
  belongs: 'yes' | 'perhaps' | 'no';
  status: string;
  subregion: string;
}

function byMember(rows: readonly RecordValue[]): Map<string, RecordValue[]> {
  const groups = new Map<string, RecordValue[]>();
  for (const row of rows) {
    const member = String(row.fields.member);
    groups.set(member, [...(groups.get(member) ?? []), row]);
  }
  return groups;
}

/** As of the day that `on` gives. `known` is false until the first answer. */
export function standings(on: () => string): { of: (member: string) => Standing; readonly known: boolean } {
  const memberships = whole('membership', () => ({}));
  const regions = whole('member_subregion', () => ({}), { topics: ['member_subregion', 'subregion'] });
  const statuses = $derived(byMember(memberships.items));
  const places = $derived(byMember(regions.items));

  function of(member: string): Standing {
    const all = statuses.get(member) ?? [];
    const held = holding(all, on(), network.today);
    const region = holding(places.get(member) ?? [], on(), network.today);
    const subregion = region ? recordTitle('subregion', String(region.fields.subregion)) : '';
    if (!held) return { belongs: all.length ? 'no' : 'perhaps', status: all.length ? t('members-not-then') : t('members-status-unknown'), subregion };
    const status = String(held.fields.status);
    const sure = certainly(held, on(), network.today);
    const word = choiceOf('membership', 'status', status);
    return { belongs: status === 'withdrawn' ? 'no' : sure && status === 'active' ? 'yes' : 'perhaps', status: sure ? word : t('members-status-perhaps', { status: word }), subregion };
  }
  return {
    of,
    get known() {
      return memberships.known && regions.known;
    },
  };
}

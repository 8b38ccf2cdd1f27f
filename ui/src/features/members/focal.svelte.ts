/** Who the focal point of each member is, for the list: the quiet fact at the right, or that the post is vacant. */
import type { Page, RecordValue } from '$platform/types';
import { recordTitle } from '$shared/records/kinds.svelte';
import { query } from '$shared/state/query.svelte';

export interface Focal {
  /** The holder's name; null when the post is vacant. */
  name: string | null;
}

const most = 500;

/** By member, as of a day. Members without such a post are not in it. */
export function focalPoints(on: () => string): { of: (member: string) => Focal | undefined } {
  const posts = query<Page>('list_posts', () => ({ filter: { kind: 'focal_point' }, offset: 0, limit: most }), ['post']);
  const tenures = query<Page>('list_tenures', () => (posts.value ? { filter: { capacity: 'titular', post: posts.value.items.map((post) => post.id) }, offset: 0, limit: most } : null), ['tenure', 'post']);
  const holds = (row: RecordValue) =>
    (!row.fields.begin || String(row.fields.begin) <= on()) && (['open', 'unknown'].includes(String(row.fields.end)) || String(row.fields.end) >= on());
  const byMember = $derived.by(() => {
    const holders = new Map((tenures.value?.items ?? []).filter(holds).map((row) => [String(row.fields.post), row]));
    const found = new Map<string, Focal>();
    // Beyond the first pages the list would tell some and not others: then it tells none.
    if (!tenures.value || !posts.value || posts.value.total > most || tenures.value.total > most) return found;
    for (const post of posts.value.items) {
      const holder = holders.get(post.id);
      if (post.fields.member) found.set(String(post.fields.member), { name: holder ? recordTitle('person', String(holder.fields.person)) : null });
    }
    return found;
  });
  return { of: (member) => byMember.get(member) };
}

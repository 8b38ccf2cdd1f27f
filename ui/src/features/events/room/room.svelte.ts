/** What is known in the room: the session at hand, who is in it, the item that runs, the votes, the decisions; each act is kept at once. */
import type { QuorumValue } from '$generated/api';
import { platform, type Page, type RecordValue } from '$platform';
import { bestText } from '$shared/records/show';
import { query } from '$shared/state/query.svelte';
import { network } from '$shared/state/network.svelte';
import { route } from '$shared/state/route.svelte';
import { sayRefusal } from '$shared/state/toasts.svelte';
import { whole } from '$shared/state/whole.svelte';
import { tree } from '../agenda';
import { presenceOf } from '../presence.svelte';
import { cityOf, stampOf, timeIn, type Stamp } from './clock';
import { sessionNow } from './now';

export function roomOf(id: () => string) {
  const event = query<RecordValue>('get_event', () => ({ id: id() }), ['event']);
  const own = () => event.value?.id ?? '';
  const of = () => (own() ? { event: own() } : null);
  const presence = presenceOf(own);
  const items = whole('item', of, { sort: ['position'] });
  const decisions = query<Page>('list_decisions', () => (own() ? { filter: { event: own() }, offset: 0, limit: 500, sort: [{ field: 'number', descending: false }] } : null), ['decision']);
  let now = $state(new Date());
  $effect(() => {
    const beat = setInterval(() => (now = new Date()), 5000);
    return () => clearInterval(beat);
  });
  const zone = $derived((event.value?.fields.zone as string | null) ?? null);
  const time = $derived(timeIn(zone, now));
  const session = $derived(presence.sessions.items.find((one) => one.id === route.filter('session')) ?? sessionNow(presence.sessions.items, network.today, time));
  const stamp = $derived<Stamp>(stampOf({ date: session?.fields.date, end: session?.fields.end }, network.today, time));
  const quorum = query<QuorumValue>('quorum', () => (session ? { session: session.id, at: stamp.in } : null), ['attendance', 'participant', 'accreditation', 'session', 'event', 'segment', 'body_rule', 'statutes', 'seat', 'membership', 'member', 'member_subregion', 'subregion', 'vote']);
  const votes = query<Page>('list_votes', () => (session ? { filter: { session: session.id }, offset: 0, limit: 200 } : null), ['vote']);
  const nodes = $derived(session ? tree(items.items.filter((item) => item.fields.session === session.id)) : []);
  /** Opened, not closed, the last of them. */
  const running = $derived(nodes.map((node) => node.item).filter((item) => item.fields.begun && !item.fields.ended).sort((a, b) => String(b.fields.begun).localeCompare(String(a.fields.begun)))[0]);
  return {
    event,
    presence,
    items,
    quorum,
    decisions,
    votes,
    get session() {
      return session;
    },
    get nodes() {
      return nodes;
    },
    get running() {
      return running;
    },
    /** Where the clock is: the event's place as it is written, else the city of its zone. */
    get city() {
      return zone ? (bestText(event.value?.fields.place)?.text ?? cityOf(zone)) : '';
    },
    get stamp() {
      return stamp;
    },
    get time() {
      return time;
    },
  };
}
export type Room = ReturnType<typeof roomOf>;

/** Does one act; what is refused is said, and nothing of it was done. */
export async function act<T>(name: string, input: object): Promise<T | undefined> {
  try {
    return await platform.call<T>(name, input);
  } catch (error) {
    sayRefusal(error);
    return undefined;
  }
}
export const change = (changes: object[]) => act('change_records', { changes });

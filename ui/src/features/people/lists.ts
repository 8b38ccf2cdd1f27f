/** Who stands on a named list on a day: the holders of a kind of post in one capacity, or those who sit in a body. */
import type { RecordValue } from '$platform/types';
import { choiceOf, countryName } from '$shared/records/kinds.svelte';
import { readAll, readRecords, refsOf, type Found } from '$shared/records/load';
import { byPlace, holds } from '$shared/records/period';
import { network } from '$shared/state/network.svelte';
import type { Recipient } from './addresses';

export interface Named {
  id: string;
  /** Of posts. */
  kind?: string;
  capacity?: 'titular' | 'alternate';
  /** Of a body. */
  body?: RecordValue;
}

type Records = Map<string, Found>;
const chosen = (capacity: unknown, wanted: string) => (wanted === 'alternate' ? capacity === 'alternate' : capacity !== 'alternate');

/** What letters need of a person and of the post through which they are written to. */
function recipient(records: Records, person: string, post: RecordValue | undefined, member: string, as: string): Recipient {
  const who = records.get(`person:${person}`);
  const country = records.get(`member:${member}`);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    person,
    name: who?.title ?? '',
    country: text(country?.fields.country) || text(post?.fields.country) || text(who?.fields.country) || null,
    as,
    post: post?.id ?? null,
    email: text(post?.fields.email) || text(who?.fields.email),
    phone: text(who?.fields.mobile) || text(who?.fields.phone) || text(post?.fields.phone),
    language: text(who?.fields.correspondence_language) || text(country?.fields.correspondence_language) || (network.languages[0] ?? 'es'),
  };
}

async function ofPosts(posts: RecordValue[], capacity: string, on: string): Promise<{ post: RecordValue; tenures: RecordValue[] }[]> {
  const tenures = posts.length ? await readAll('tenure', { post: posts.map((post) => post.id) }) : [];
  return posts.map((post) => ({ post, tenures: tenures.filter((row) => row.fields.post === post.id && holds(row, on) && chosen(row.fields.capacity, capacity)).sort(byPlace) }));
}

export async function readList(named: Named, on: string): Promise<Recipient[]> {
  return named.body ? readBody(named.body, on) : readPosts(named, on);
}

async function readPosts({ kind, capacity = 'titular' }: Named, on: string): Promise<Recipient[]> {
  const posts = (await readAll('post', { kind: kind ?? '' }, [{ field: 'title', descending: false }])).filter((post) => holds(post, on));
  const held = await ofPosts(posts, capacity, on);
  const records = await readRecords([...held.flatMap(({ tenures }) => refsOf('person', tenures, 'person')), ...refsOf('member', posts, 'member')]);
  return held.flatMap(({ post, tenures }) => {
    const member = String(post.fields.member ?? '');
    // The list says of which posts it is: the country tells them apart.
    const country = records.get(`member:${member}`)?.fields.country ?? post.fields.country;
    const as = typeof country === 'string' ? countryName(country) : post.title;
    const list = tenures.map((row) => recipient(records, String(row.fields.person), post, member, as));
    // A vacant post is on the list of titulars: its official address may still be read.
    return list.length || capacity === 'alternate' ? list : [recipient(records, '', post, member, as)];
  });
}

async function readBody(body: RecordValue, on: string): Promise<Recipient[]> {
  const terms = (await readAll('term', { body: body.id })).filter((term) => holds(term, on));
  const seats = terms.length ? (await readAll('seat', { term: terms.map((term) => term.id) }, [{ field: 'position', descending: false }])).filter((seat) => holds(seat, on)) : [];
  const posts = await readRecords(refsOf('post', seats, 'post'));
  const held = await ofPosts([...posts.values()], 'titular', on);
  const holder = new Map(held.map(({ post, tenures }) => [post.id, tenures[0]]));
  const people = seats.map((seat) => String(seat.fields.person ?? holder.get(String(seat.fields.post))?.fields.person ?? ''));
  const records = await readRecords([...people.filter(Boolean).map((id) => `person:${id}`), ...refsOf('member', seats, 'member')]);
  return seats.map((seat, i) => recipient(records, people[i]!, seat.fields.person ? undefined : posts.get(`post:${String(seat.fields.post)}`), String(seat.fields.member ?? ''), [seat.title, seat.fields.office === 'member' ? '' : choiceOf('seat', 'office', seat.fields.office).toLocaleLowerCase()].filter(Boolean).join(', ')));
}

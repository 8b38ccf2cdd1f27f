/** The named lists of people: the holders of a kind of post in one capacity, or those who sit in a body. Who they are is Rust's. */
import type { ContactValue } from '$generated/api';
import type { RecordValue } from '$platform/types';
import { choiceOf } from '$shared/records/kinds.svelte';

export interface Named {
  id: string;
  /** Of posts. */
  kind?: string;
  capacity?: 'titular' | 'alternate';
  /** Of a body. */
  body?: RecordValue;
}

/** What somebody is on a list for: the seat with its office, or else the member or country that tells one post from another. */
export function listedAs({ seat, member_title, post_title }: ContactValue): string {
  if (!seat) return member_title || post_title;
  return seat.office === 'member' ? seat.title : `${seat.title}, ${choiceOf('seat', 'office', seat.office).toLocaleLowerCase()}`;
}

/** A body in the order of its seats, holders of posts by country. */
export function inOrder(contacts: readonly ContactValue[], language: string): ContactValue[] {
  const { compare } = new Intl.Collator(language);
  return [...contacts].sort((a, b) => (a.seat?.position ?? 0) - (b.seat?.position ?? 0) || compare(listedAs(a), listedAs(b)));
}

/** Who sat in a body over its terms, and who is named by a seat or a candidacy. */
import type { NamedValue } from '$generated/api';
import type { RecordValue } from '$platform/types';
import { choiceOf, countryName } from '$shared/records/kinds.svelte';
import { readAll, readRecords, refsOf, type Found } from '$shared/records/load';
import { latestFirst } from '$shared/records/period';

const offices = ['chair', 'vice_chair', 'coordinator', 'secretary', 'rapporteur', 'member', 'adviser', 'observer'];
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A member, a country that is none, or an organization. */
export function namedOf(row: RecordValue, members: ReadonlyMap<string, Found>): NamedValue {
  const { member, country, organization } = row.fields;
  if (member) return { kind: 'member', id: String(member), title: row.title, country: text(members.get(`member:${String(member)}`)?.fields.country) };
  if (organization) return { kind: 'organization', id: String(organization), title: row.title, country: null };
  return { kind: 'country', id: String(country), title: country ? countryName(String(country)) : row.title, country: text(country) };
}

/** The office in words, but for those who just sit. */
export const officeWord = (office: string): string => (office === 'member' ? '' : choiceOf('seat', 'office', office));

export interface Past {
  /** The latest first. */
  terms: RecordValue[];
  lines: Rotation[];
}

export interface Rotation {
  holder: NamedValue;
  /** By term id: what the holder was there. */
  sat: Map<string, string>;
}

export async function readPast(body: string): Promise<Past> {
  const terms = (await readAll('term', { body })).sort(latestFirst);
  const seats = terms.length ? await readAll('seat', { term: terms.map((term) => term.id) }) : [];
  const members = await readRecords(refsOf('member', seats, 'member'));
  return { terms, lines: rotation(seats.map((seat) => ({ term: String(seat.fields.term), office: String(seat.fields.office), holder: namedOf(seat, members) }))) };
}

/** Who sat in which term: one line a holder with the highest office of each, those who sat most first. */
export function rotation(seats: readonly { term: string; office: string; holder: NamedValue }[]): Rotation[] {
  const lines = new Map<string, Rotation>();
  for (const { term, office, holder } of seats) {
    const key = `${holder.kind}:${holder.id}`;
    const line = lines.get(key) ?? { holder, sat: new Map<string, string>() };
    lines.set(key, line);
    const before = line.sat.get(term);
    if (!before || offices.indexOf(office) < offices.indexOf(before)) line.sat.set(term, office);
  }
  return [...lines.values()].sort((a, b) => b.sat.size - a.sat.size || a.holder.title.localeCompare(b.holder.title));
}

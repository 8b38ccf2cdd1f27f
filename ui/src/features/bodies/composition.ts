/** Who sits in a body on a day: its terms and seats of that day, with the person in each. */
import type { RecordValue } from '$platform/types';
import { choiceOf, countryName } from '$shared/records/kinds.svelte';
import { readAll, readRecords, refsOf, type Found } from '$shared/records/load';
import { began, ended, holds, latestFirst } from '$shared/records/period';

export interface Holder {
  /** `member:<id>`, `country:<code>` or `organization:<id>`: the same holder in another term. */
  ref: string;
  title: string;
  flag: string | null;
  href: [kind: string, id: string] | null;
}

export interface Seat {
  record: RecordValue;
  term: RecordValue;
  holder: Holder;
  office: string;
  person: { id: string; title: string } | null;
  /** A post sits there that nobody holds. */
  vacant: boolean;
  begin: string | null;
  subregion: string | null;
}

export interface Composition {
  /** The body's terms, the latest first. */
  terms: RecordValue[];
  /** The one that runs on the day; the latest where two do. */
  term: RecordValue | undefined;
  /** All its seats of all terms. */
  all: Seat[];
  /** Those of the day. */
  seats: Seat[];
}

const offices = ['chair', 'vice_chair', 'coordinator', 'secretary', 'rapporteur', 'member', 'adviser', 'observer'];
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export function holderOf(row: RecordValue, records: ReadonlyMap<string, Found>): Holder {
  const { member, country, organization } = row.fields;
  if (member) {
    const flag = text(records.get(`member:${String(member)}`)?.fields.country);
    return { ref: `member:${String(member)}`, title: row.title, flag, href: ['member', String(member)] };
  }
  if (organization) return { ref: `organization:${String(organization)}`, title: row.title, flag: null, href: ['organization', String(organization)] };
  return { ref: `country:${String(country)}`, title: country ? countryName(String(country)) : row.title, flag: text(country), href: null };
}

/** Prorogation moves the end of a term. */
const lasts = (term: RecordValue): RecordValue => (term.fields.prorogued ? { ...term, fields: { ...term.fields, end: term.fields.prorogued } } : term);

export async function readComposition(body: string, on: string): Promise<Composition> {
  const terms = (await readAll('term', { body })).sort(latestFirst);
  const rows = terms.length ? await readAll('seat', { term: terms.map((term) => term.id) }, [{ field: 'position', descending: false }]) : [];
  const records = await readRecords([...refsOf('member', rows, 'member'), ...refsOf('post', rows, 'post')]);
  const running = terms.filter((term) => holds(lasts(term), on));
  const posts = [...new Set(rows.filter((row) => running.some((term) => term.id === row.fields.term)).map((row) => text(row.fields.post)).filter((id) => id !== null))];
  const tenures = posts.length ? (await readAll('tenure', { post: posts })).filter((row) => holds(row, on) && row.fields.capacity !== 'alternate').sort((a, b) => Number(a.fields.capacity === 'acting') - Number(b.fields.capacity === 'acting')) : [];
  const people = await readRecords([...refsOf('person', rows, 'person'), ...refsOf('person', tenures, 'person')]);
  const all = rows.map((record): Seat => {
    const term = terms.find((one) => one.id === record.fields.term)!;
    const post = text(record.fields.post);
    const person = text(record.fields.person) ?? (post ? text(tenures.find((row) => row.fields.post === post)?.fields.person) : null);
    return {
      record,
      term,
      holder: holderOf(record, records),
      office: String(record.fields.office),
      person: person ? { id: person, title: people.get(`person:${person}`)?.title ?? '' } : null,
      vacant: post !== null && person === null,
      begin: text(record.fields.begin) ?? text(term.fields.begin),
      subregion: text(record.fields.subregion),
    };
  });
  const seats = all.filter((seat) => running.includes(seat.term) && began(seat.record, on) && !ended(seat.record, on)).sort((a, b) => offices.indexOf(a.office) - offices.indexOf(b.office) || Number(a.record.fields.position) - Number(b.record.fields.position));
  return { terms, term: running[0], all, seats };
}

/** The office in words, but for those who just sit. */
export const officeWord = (office: string): string => (office === 'member' ? '' : choiceOf('seat', 'office', office));

export interface Rotation {
  holder: Holder;
  /** By term id: what the holder was there. */
  sat: Map<string, string>;
}

/** Who sat in which term: one line a holder, those who sit now first. */
export function rotation(composition: Composition): Rotation[] {
  const lines = new Map<string, Rotation>();
  for (const seat of composition.all) {
    const line = lines.get(seat.holder.ref) ?? { holder: seat.holder, sat: new Map<string, string>() };
    lines.set(seat.holder.ref, line);
    const before = line.sat.get(seat.term.id);
    if (!before || offices.indexOf(seat.office) < offices.indexOf(before)) line.sat.set(seat.term.id, seat.office);
  }
  return [...lines.values()].sort((a, b) => b.sat.size - a.sat.size || a.holder.title.localeCompare(b.holder.title));
}

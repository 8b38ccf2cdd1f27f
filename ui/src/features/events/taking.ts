/** Who was asked, who said yes or no and who was there. Whether someone was there is judged as Rust judges it for the report. */
import type { RecordValue } from '$platform/types';

export type Was = 'yes' | 'no' | 'unknown';

/** By attendance where any was taken; else as the record says; who is listed without an invitation's state was there. */
export function was(row: RecordValue, taken: boolean, present: ReadonlySet<string>): Was {
  const { presence, invitation } = row.fields;
  if (presence === 'present') return 'yes';
  if (presence === 'absent') return 'no';
  if (taken) return present.has(row.id) ? 'yes' : 'no';
  if (invitation === 'unrecorded') return 'yes';
  return invitation === 'declined' ? 'no' : 'unknown';
}

/** What a line of the table counts: invited are all who were asked, whatever they said. */
export type Line = 'listed' | 'proposed' | 'invited' | 'confirmed' | 'declined' | 'there';
export interface Count {
  line: Line;
  countries: number;
  people: number;
}

const rank = ['unrecorded', 'proposed', 'declined', 'invited', 'confirmed'];

/** Distinct countries and people by line. One that stands there several times counts once, by its best answer. */
export function counted(rows: readonly RecordValue[], there: (row: RecordValue) => boolean): Count[] {
  const best = (key: (row: RecordValue) => unknown) => {
    const answers = new Map<string, { answer: number; there: boolean }>();
    for (const row of rows) {
      const id = key(row);
      if (typeof id !== 'string' || row.fields.number != null) continue;
      const before = answers.get(id);
      answers.set(id, { answer: Math.max(before?.answer ?? 0, rank.indexOf(String(row.fields.invitation))), there: (before?.there ?? false) || there(row) });
    }
    return [...answers.values()];
  };
  const countries = best((row) => row.fields.member ?? row.fields.country);
  const people = best((row) => row.fields.person);
  const tests: Record<Line, (one: { answer: number; there: boolean }) => boolean> = {
    listed: ({ answer }) => answer === 0,
    proposed: ({ answer }) => answer === 1,
    invited: ({ answer }) => answer >= 2,
    confirmed: ({ answer }) => answer === 4,
    declined: ({ answer }) => answer === 2,
    there: (one) => one.there,
  };
  return (Object.keys(tests) as Line[]).map((line) => ({ line, countries: countries.filter(tests[line]).length, people: people.filter(tests[line]).length }));
}

/** Whether a participant belongs to a line, for the list behind its figure. */
export function fits(row: RecordValue, line: string, there: (row: RecordValue) => boolean): boolean {
  const answer = rank.indexOf(String(row.fields.invitation));
  if (line === 'there') return there(row);
  if (line === 'invited') return answer >= 2;
  if (line === 'listed') return answer === 0;
  return line === '' || row.fields.invitation === line;
}

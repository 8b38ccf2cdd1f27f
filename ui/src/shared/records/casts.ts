/** What each who votes answered: given one by one, each kept at once with the vote's own numbers, in one step. */
import type { NamedValue } from '$generated/api';
import { platform, type Fields, type RecordValue } from '$platform';
import { sayRefusal } from '../state/toasts.svelte';

export const answers = ['in_favour', 'against', 'abstention'] as const;
export type Answer = (typeof answers)[number] | 'absent';

const ofVoter = (row: RecordValue) => `member:${String(row.fields.member)}` + `|organization:${String(row.fields.organization)}`;
export const isOf = (row: RecordValue, voter: NamedValue) => ofVoter(row).includes(`${voter.kind}:${voter.id}`);

/** The vote's numbers as the answers give them. */
export function tally(given: readonly (string | null)[]): Record<'in_favour' | 'against' | 'abstentions', number> {
  const count = (answer: Answer) => given.filter((one) => one === answer).length;
  return { in_favour: count('in_favour'), against: count('against'), abstentions: count('abstention') };
}

/** Answers follow each other fast: each is written when the one before stands. */
let last: Promise<unknown> = Promise.resolve();

/** Keeps an answer, or takes it away where it is null. `more` goes into the vote with its numbers. */
export function cast(vote: string, voter: NamedValue, answer: Answer | null, position: number, more: Fields = {}): Promise<void> {
  const write = async () => {
    const { items } = await platform.call<{ items: RecordValue[] }>('list_vote_casts', { filter: { vote }, offset: 0, limit: 500 });
    const before = items.find((row) => isOf(row, voter));
    if (!before && !answer) return;
    const given = items.filter((row) => row !== before).map((row) => String(row.fields.answer));
    const change = !answer ? { do: 'delete', kind: 'vote_cast', id: before!.id } : before ? { do: 'edit', kind: 'vote_cast', id: before.id, fields: { answer } } : { do: 'add', kind: 'vote_cast', fields: { vote, [voter.kind]: voter.id, answer, position } };
    const numbers = { do: 'edit', kind: 'vote', id: vote, fields: { ...tally([...given, answer]), ...more } };
    await platform.call('change_records', { changes: [change, numbers] });
  };
  const mine = last.then(write).catch(sayRefusal);
  last = mine;
  return mine;
}

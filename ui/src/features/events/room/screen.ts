/** What the room's screen shows of votes: the one at hand, and the quorum that counts for it. */
import type { QuorumValue } from '$generated/api';
import type { RecordValue } from '$platform/types';

/** The vote that is open, else the last one, whose result stays until another item begins. */
export function voteShown(votes: readonly RecordValue[], running: string | undefined): RecordValue | undefined {
  const open = votes.find((vote) => vote.fields.result === 'pending');
  const last = [...votes].filter((vote) => vote !== open).sort((a, b) => b.revision - a.revision)[0];
  return open ?? (last && (!running || last.fields.item === running) ? last : undefined);
}

/** How many are there, of how many, how many must be; `subregion` where only its members count. */
export type Standing = Pick<QuorumValue, 'present' | 'entitled' | 'required'> & { subregion: string | null };

/** The meeting's quorum; while members of one subregion vote alone, theirs, as it was frozen when the vote was opened. */
export function standing(quorum: QuorumValue, vote: RecordValue | undefined): Standing {
  const own = vote?.fields.subregion;
  if (!vote || !own) return { present: quorum.present, entitled: quorum.entitled, required: quorum.required, subregion: null };
  const part = quorum.apart.find((one) => one.subregion.id === own);
  const { present, entitled, quorum_required: required } = vote.fields;
  const count = (frozen: unknown, now: number | undefined) => (typeof frozen === 'number' ? frozen : (now ?? 0));
  return { present: count(present, part?.present), entitled: count(entitled, part?.entitled), required: typeof required === 'number' ? required : (part?.required ?? null), subregion: String(own) };
}

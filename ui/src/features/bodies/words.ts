/** How an election or a vote stands, as mark and words. */
import type { RecordValue } from '$platform/types';
import type { State } from '$shared/kit/Mark.svelte';
import { choiceOf } from '$shared/records/kinds.svelte';
import { t } from '$shared/text/text.svelte';

export function markOfElection(row: RecordValue): State {
  const state = row.fields.state;
  return state === 'decided' ? 'ok' : state === 'void' ? 'absent' : state === 'open' ? 'half' : 'wait';
}

export function markOfVote(row: RecordValue): State {
  const result = row.fields.result;
  return result === 'adopted' ? 'ok' : result === 'pending' ? 'wait' : result === 'rejected' ? 'absent' : 'warn';
}

export function markOfCandidacy(state: unknown): State {
  return state === 'elected' ? 'ok' : state === 'accepted' ? 'half' : state === 'proposed' ? 'wait' : 'absent';
}

const number = (value: unknown) => (typeof value === 'number' ? value : null);

/** "21 a favor, 0 en contra, 2 abstenciones", or how it was given where nobody counted. */
export function countWords(row: RecordValue): string {
  const [favour, against, abstentions] = ['in_favour', 'against', 'abstentions'].map((name) => number(row.fields[name]));
  if (favour === null && against === null) return choiceOf('vote', 'method', row.fields.method);
  return t('bodies-count', { favour: favour ?? 0, against: against ?? 0, abstentions: abstentions ?? 0 });
}

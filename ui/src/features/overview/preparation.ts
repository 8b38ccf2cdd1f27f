/** How far the next meeting is prepared, as its records show it: nothing is ticked by hand, so nothing is ticked in vain. */
import type { RecordValue } from '$platform/types';

export interface Step {
  id: 'place' | 'invitations' | 'answers' | 'names' | 'agenda' | 'texts' | 'documents';
  state: 'ok' | 'half' | 'wait';
  /** How far: so many of so many, where it can be counted. */
  done?: number;
  total?: number;
  /** The tab of the event's page where it is done. */
  tab: string;
}

export interface Meeting {
  event: RecordValue;
  participants: readonly RecordValue[];
  items: readonly RecordValue[];
  documents: number;
  languages: readonly string[];
}

const share = (done: number, total: number): Step['state'] => (total > 0 && done === total ? 'ok' : done > 0 ? 'half' : 'wait');

/** Of these records, how many names are still to be written in one of the languages. */
function missing(records: readonly RecordValue[], languages: readonly string[]): number {
  return records.flatMap(({ fields: { name } }) => languages.filter((tag) => !(name as Record<string, string> | null)?.[tag])).length;
}

export function steps({ event, participants, items, documents, languages }: Meeting): Step[] {
  const { begin, place, mode } = event.fields;
  const filled = place && typeof place === 'object' && Object.keys(place).length > 0;
  const known = [String(begin ?? '').length === 10, Boolean(filled || mode === 'remote')].filter(Boolean).length;
  const listed = participants.filter((row) => row.fields.number == null);
  const having = (...answers: string[]) => listed.filter((row) => answers.includes(String(row.fields.invitation)));
  const asked = having('invited', 'confirmed', 'declined').length;
  const all = asked + having('proposed').length;
  const answered = having('confirmed', 'declined').length;
  const confirmed = having('confirmed');
  const named = confirmed.filter((row) => row.fields.person).length;
  const texts = (items.length + 1) * languages.length;
  const written = texts - missing([event, ...items], languages);
  return [
    { id: 'place', state: share(known, 2), tab: '' },
    { id: 'invitations', state: share(asked, all), done: asked, total: all, tab: 'participants' },
    ...(asked ? [{ id: 'answers' as const, state: share(answered, asked), done: answered, total: asked, tab: 'participants' }] : []),
    ...(confirmed.length ? [{ id: 'names' as const, state: share(named, confirmed.length), done: named, total: confirmed.length, tab: 'participants' }] : []),
    { id: 'agenda', state: items.length ? 'ok' : 'wait', ...(items.length ? { done: items.length } : {}), tab: 'agenda' },
    { id: 'texts', state: items.length ? share(written, texts) : 'wait', ...(items.length && written < texts ? { done: written, total: texts } : {}), tab: 'agenda' },
    { id: 'documents', state: documents ? 'ok' : 'wait', ...(documents ? { done: documents } : {}), tab: 'documents' },
  ];
}

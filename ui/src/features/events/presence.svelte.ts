/** The participants of an event to the last one, with its attendance, and who was there. */
import type { RecordValue } from '$platform/types';
import { whole } from '$shared/state/whole.svelte';
import { was, type Was } from './taking';

export function presenceOf(event: () => string) {
  const participants = whole('participant', () => (event() ? { event: event() } : null), { topics: ['participant', 'person', 'member'], sort: ['position'] });
  const sessions = whole('session', () => (event() ? { event: event() } : null), { sort: ['date', 'begin', 'position'] });
  const attendance = whole('attendance', () => (sessions.known ? { session: sessions.items.map((one) => one.id) } : null), { topics: ['attendance', 'session', 'participant'] });
  const present = $derived(new Set(attendance.items.filter((row) => row.fields.state === 'present').map((row) => String(row.fields.participant))));
  const taken = $derived(attendance.items.length > 0);
  return {
    participants,
    sessions,
    attendance,
    get known() {
      return participants.known && attendance.known;
    },
    was: (row: RecordValue): Was => was(row, taken, present),
  };
}

export type Presence = ReturnType<typeof presenceOf>;

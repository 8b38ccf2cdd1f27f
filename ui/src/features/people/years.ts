/** A person's participations put by year, latest first, with an event that has no date at the end. */
import type { RecordValue } from '$platform/types';

export interface Taking {
  participant: RecordValue;
  event: RecordValue;
}

export interface Year {
  /** Empty where the event's date is not known. */
  year: string;
  takings: Taking[];
}

export function byYear(participants: readonly RecordValue[], events: ReadonlyMap<string, RecordValue>, on: string): Year[] {
  const years = new Map<string, Taking[]>();
  for (const participant of participants) {
    const event = events.get(`event:${String(participant.fields.event)}`);
    const begin = String(event?.fields.begin ?? '');
    if (!event || begin > on) continue;
    const year = /^\d{4}/.exec(begin)?.[0] ?? '';
    years.set(year, [...(years.get(year) ?? []), { participant, event }]);
  }
  const when = (taking: Taking) => String(taking.event.fields.begin ?? '');
  return [...years].map(([year, takings]) => ({ year, takings: takings.sort((a, b) => when(b).localeCompare(when(a))) })).sort((a, b) => b.year.localeCompare(a.year));
}

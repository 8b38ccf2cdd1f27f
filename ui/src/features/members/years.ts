/** A member's participations put by year. Counting here only groups what is listed; the network's figures are Rust's. */
import type { RecordValue } from '$platform/types';

export interface Taking {
  participant: RecordValue;
  event: RecordValue;
}

export interface Year {
  year: string;
  meetings: Taking[];
  others: Taking[];
  people: Taking[];
}

/** Who was only asked has not taken part. */
const absent = new Set(['declined', 'proposed', 'invited']);

/** Years from the first to that of the day with a participation, at most the last eight. One line an event, persons one by one. */
export function byYear(participants: readonly RecordValue[], events: ReadonlyMap<string, RecordValue>, on: string): Year[] {
  const years = new Map<string, Year>();
  for (const participant of participants) {
    const event = events.get(String(participant.fields.event));
    const year = /^\d{4}/.exec(String(event?.fields.begin ?? ''))?.[0];
    if (!event || !year || String(event.fields.begin) > on || absent.has(String(participant.fields.invitation))) continue;
    const one = years.get(year) ?? { year, meetings: [], others: [], people: [] };
    years.set(year, one);
    const list = event.fields.kind === 'annual_meeting' ? one.meetings : one.others;
    if (!list.some((taking) => taking.event.id === event.id)) list.push({ participant, event });
    if (participant.fields.person) one.people.push({ participant, event });
  }
  return [...years.values()].sort((a, b) => a.year.localeCompare(b.year)).slice(-8);
}

/** When somebody was in the room: every stay, oldest first, as it is kept with the attendance. */
import type { Fields, RecordValue } from '$platform/types';

export interface Stay {
  /** Since when; empty where nobody noted it. */
  from: string;
  /** Until when; empty of one who did not leave. */
  until: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The stays of one who was present; none of others. */
export function staysOf(noted: RecordValue | undefined): Stay[] {
  if (noted?.fields.state !== 'present') return [];
  const { earlier, arrival, departure } = noted.fields;
  const before = (Array.isArray(earlier) ? earlier : []).map((kept) => {
    const [from = '', until = ''] = String(kept).split('-');
    return { from, until };
  });
  return [...before, { from: text(arrival), until: text(departure) }];
}

/** As they are read: "09:05–10:20, 11:00–"; nothing where no time was noted. */
export const shownStays = (stays: readonly Stay[]): string =>
  stays
    .filter((stay) => stay.from || stay.until)
    .map((stay) => `${stay.from}–${stay.until}`)
    .join(', ');

/** A time as typed: "9:05" is 09:05. What is none stays as it is, and is refused. */
const time = (typed: string) => typed.trim().replace(/^(\d):/, '0$1:');

/** What of an attendance is to change so that it has these stays; the last may go on. */
export function fieldsOf(stays: readonly Stay[]): Fields {
  const last = stays[stays.length - 1] ?? { from: '', until: '' };
  return {
    earlier: stays.slice(0, -1).map((stay) => `${time(stay.from)}-${time(stay.until)}`),
    arrival: time(last.from) || null,
    departure: time(last.until) || null,
  };
}

/** Which stay a problem is about, of so many. */
export function stayAt(field: string, count: number): number {
  const [name, at] = field.split('.');
  return name === 'earlier' ? Number(at ?? 0) : count - 1;
}

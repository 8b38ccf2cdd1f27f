/** The time in the room: the clock of the event's city, and how long something has been going on. */

/** "09:07" in a zone; where the zone is not known, the machine's. */
export function timeIn(zone: string | null, now: Date): string {
  const show = (timeZone?: string) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(timeZone ? { timeZone } : {}) }).format(now);
  try {
    return show(zone ?? undefined);
  } catch {
    return show();
  }
}

const minutes = (time: unknown): number | null => (/^\d\d:\d\d$/.test(String(time)) ? Number(String(time).slice(0, 2)) * 60 + Number(String(time).slice(3)) : null);

/** Minutes from one time of day to another, over midnight where it must be. */
export function between(from: unknown, to: unknown): number | null {
  const [a, b] = [minutes(from), minutes(to)];
  return a === null || b === null ? null : (b - a + 1440) % 1440;
}

/** What is written down for who comes in and who leaves: the time in the room while the session is to come or runs; of a past one nobody knows when. */
export interface Stamp {
  in: string | null;
  out: string;
}
export const stampOf = (session: { date: unknown; end: unknown }, today: string, time: string): Stamp => (typeof session.date === 'string' && session.date < today ? { in: null, out: typeof session.end === 'string' ? session.end : '23:59' } : { in: time, out: time });

/** Where a city is called, as its zone names it: "America/Santo_Domingo" is Santo Domingo. */
export const cityOf = (zone: string): string => (zone.split('/').pop() ?? zone).replaceAll('_', ' ');

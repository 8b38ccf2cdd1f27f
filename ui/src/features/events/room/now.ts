/** Which session is at hand: the one that runs, else the next of the day, else the first to come, else the last. */
import type { RecordValue } from '$platform/types';

export function sessionNow(sessions: readonly RecordValue[], today: string, time: string): RecordValue | undefined {
  const text = (row: RecordValue, name: string) => String(row.fields[name] ?? '');
  const todays = sessions.filter((row) => text(row, 'date') === today);
  const open = todays.filter((row) => !text(row, 'end') || text(row, 'end') > time);
  if (open.length) return open[0];
  if (todays.length) return todays[todays.length - 1];
  return sessions.find((row) => text(row, 'date') > today) ?? sessions[sessions.length - 1];
}

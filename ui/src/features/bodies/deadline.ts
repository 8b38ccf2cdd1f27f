import { dayAfter } from '$shared/text/dates';

/** The last day of a written consultation: so many days after the day it begins; none where the statutes name no number. */
export function deadline(from: string, days: number | null): string | null {
  return days ? dayAfter(from, days) : null;
}

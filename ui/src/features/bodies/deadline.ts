/** The last day of a written consultation: so many days after the day it begins; none where the statutes name no number. */
export function deadline(from: string, days: number | null): string | null {
  if (!days) return null;
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

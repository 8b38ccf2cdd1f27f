/** How far the clock of whoever reads is from the one of the event's city. */

/** How far a zone's clock is ahead of universal time at an instant, in milliseconds. */
function ahead(zone: string | undefined, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - at;
}

/** "+2 h", "−5:30 h": what the reader's clock shows more or less than the city's at noon of a day; nothing where they agree or the zone or the day is not known. */
export function readersDifference(date: unknown, zone: unknown, reader?: string): string {
  if (typeof zone !== 'string' || typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return '';
  try {
    const noon = Date.parse(`${date}T12:00:00Z`);
    const at = noon - ahead(zone, noon);
    const minutes = Math.round((ahead(reader, at) - ahead(zone, at)) / 60_000);
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return minutes ? `${minutes > 0 ? '+' : '−'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''} h` : '';
  } catch {
    return '';
  }
}

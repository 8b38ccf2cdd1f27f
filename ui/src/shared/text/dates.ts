/** Dates as people write and read them. A date may be known only to its year or month; Rust judges whether it exists. */
import { dateFormat } from './intl';

const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** "2015", "2015-10", "2015-10-26" taken apart; null when it is none of them. */
export function dateParts(value: string): DateParts | null {
  const found = parts.exec(value);
  if (!found) return null;
  const [, year, month, day] = found;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\./g, '');

/** Month numbers by name and abbreviation, in every language of the window at once: nobody minds where they learnt it. */
function monthNames(tags: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const tag of tags) {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2001, month - 1, 15));
      for (const style of ['long', 'short'] as const) {
        names.set(plain(new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' }).format(date)), month);
      }
    }
  }
  return names.set('sept', 9).set('set', 9);
}

let months: Map<string, number> | undefined;

function monthOf(word: string): number | undefined {
  months ??= monthNames(['es', 'en', 'pt']);
  return months.get(plain(word));
}

/** Days that are said by where they stand from today. */
const daysAway: Record<string, number> = { hoy: 0, today: 0, hoje: 0, ayer: -1, yesterday: -1, ontem: -1, manana: 1, tomorrow: 1, amanha: 1 };

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const two = (n: number) => String(n).padStart(2, '0');
const fullYear = (text: string) => (text.length === 2 ? (Number(text) < 70 ? '20' : '19') + text : text);

/**
 * What was typed, as a date of the wire: "hoy" where today is told, day first ("26/10/2015"), ISO, with month names, or less precise ("10/2015", "oct 2015", "2015").
 * What can't be read comes back as typed, for Rust to refuse in words.
 */
export function readDate(typed: string, today?: string): string {
  const text = typed.trim();
  if (text === '' || parts.test(text)) return text;
  const days = today ? daysAway[plain(text)] : undefined;
  if (days !== undefined) return dayAfter(today!, days);
  const numbers = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text);
  if (numbers) return `${fullYear(numbers[3]!)}-${two(Number(numbers[2]))}-${two(Number(numbers[1]))}`;
  const iso = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(text);
  if (iso) return [iso[1], two(Number(iso[2])), ...(iso[3] ? [two(Number(iso[3]))] : [])].join('-');
  const month = /^(\d{1,2})[\s/.-](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${two(Number(month[1]))}`;
  return readWords(text) ?? text;
}

function readWords(text: string): string | null {
  const words = text.replace(/,/g, ' ').split(/[\s/.-]+/).filter((word) => word !== '' && !/^(de|del|of|do)$/i.test(word));
  const name = words.findIndex((word) => monthOf(word) !== undefined);
  if (name < 0) return null;
  const month = two(monthOf(words[name]!)!);
  const figures = words.filter((_, i) => i !== name).map((word) => word.replace(/(st|nd|rd|th|º|o)$/i, ''));
  if (!figures.every((figure) => /^\d+$/.test(figure))) return null;
  const [first, second] = figures;
  if (first && second) return `${fullYear(second)}-${month}-${two(Number(first))}`;
  return first && first.length === 4 ? `${first}-${month}` : null;
}

type Style = 'long' | 'short';

/** "26 de octubre de 2015", "26 oct 2015", "octubre de 2015", "2015". What is no date is shown as it is. */
export function showDate(value: string, tag: string, style: Style = 'long'): string {
  const date = dateParts(value);
  if (!date) return value;
  if (!date.month) return String(date.year);
  return format(date, tag, style, { year: 'numeric' });
}

function format(date: DateParts, tag: string, style: Style, more: Intl.DateTimeFormatOptions): string {
  const at = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
  const options: Intl.DateTimeFormatOptions = { month: style, ...(date.day ? { day: 'numeric' } : {}), ...more, timeZone: 'UTC' };
  const shown = dateFormat(tag, options).format(at);
  // The short forms carry "de" and full stops that a table has no room for.
  return style === 'short' ? shown.replace(/ de /g, ' ').replace(/\./g, '') : shown;
}

/** A date without its year, for rows of the same year: "26 oct". */
export function showDay(value: string, tag: string): string {
  const date = dateParts(value);
  return date?.day ? format(date, tag, 'short', {}) : showDate(value, tag, 'short');
}

/** A day with its name: "lunes 26 de octubre de 2015". */
export function showWeekday(value: string, tag: string): string {
  const date = dateParts(value);
  return date?.day ? format(date, tag, 'long', { year: 'numeric', weekday: 'long' }) : showDate(value, tag);
}

const tied: Record<string, [string, string]> = { es: [' y ', ' al '], en: ['–', '–'], pt: [' e ', ' a '] };

/** From one date to another with nothing said twice: "26 y 27 de octubre de 2015", "26–27 October 2015", "26 e 27 de outubro de 2015". */
export function showRange(begin: string, end: string | null | undefined, tag: string, style: Style = 'long'): string {
  const from = dateParts(begin);
  const to = end ? dateParts(end) : null;
  if (!end || end === begin || !from || !to) return showDate(begin, tag, style);
  const [and, until] = tied[tag.slice(0, 2)] ?? tied.en!;
  if (from.day && to.day && from.year === to.year && from.month === to.month) {
    return `${from.day}${to.day === from.day + 1 ? and : until}${showDate(end, tag, style)}`;
  }
  if (from.month && from.year === to.year) {
    return `${format(from, tag, style, {})}${until === '–' ? ' – ' : until}${showDate(end, tag, style)}`;
  }
  return `${showDate(begin, tag, style)} – ${showDate(end, tag, style)}`;
}

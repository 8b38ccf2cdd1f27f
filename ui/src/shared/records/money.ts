/** Money as people write and read it: the currency's code, then the amount. Core keeps minor units; nothing is ever added across currencies. */
import type { Json } from '$platform/types';
import { writeNumber } from '../text/numbers';
import { language } from '../text/text.svelte';

/** How many decimals a currency has, where it is not two (ISO 4217, as `crates/i18n/data/currencies.tsv`). */
const unusual: Record<string, number> = Object.fromEntries([
  ...'ADP BEF BIF BYB BYR CLP DJF ESP GNF GRD ISK ITL JPY KMF KRW LUF MGF MLF PTE PYG ROL RWF TJR TLE TPE TRL UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3]),
  ...'CLF UYW'.split(' ').map((code) => [code, 4]),
]);

export const digitsOf = (currency: string | null | undefined): number => unusual[currency ?? ''] ?? 2;

const decimals = (value: Json | undefined, currency: string | null | undefined) => Number(value) / 10 ** digitsOf(currency);

/** An amount without its currency, for a column that names it; zero decimals are left out. */
export function amount(minor: Json | undefined, currency: string | null | undefined): string {
  if (typeof minor !== 'number') return '';
  const digits = minor % 10 ** digitsOf(currency) === 0 ? 0 : digitsOf(currency);
  return writeNumber(decimals(minor, currency), language(), digits);
}

/** "USD 3.500", as one word that does not break. */
export function money(minor: Json | undefined, currency: Json | undefined): string {
  const code = typeof currency === 'string' ? currency : null;
  const words = amount(minor, code);
  return words === '' ? '' : code ? `${code}\u00a0${words}` : words;
}

/** What stands in an editor: the amount without marks between thousands. */
export function typedMoney(minor: Json | undefined, currency: string | null | undefined): string {
  if (typeof minor !== 'number') return typeof minor === 'string' ? minor : '';
  const text = decimals(minor, currency).toFixed(minor % 10 ** digitsOf(currency) === 0 ? 0 : digitsOf(currency));
  return language() === 'en' ? text : text.replace('.', ',');
}

/**
 * What was typed, in minor units. The last mark stands before decimals unless three figures follow it, as they do after thousands.
 * What can't be read comes back as typed, for Rust to refuse in words.
 */
export function readMoney(typed: string, currency: string | null | undefined): Json {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/^[A-Za-z]{3}/, '').replace(/[A-Za-z]{3}$/, '');
  if (text === '') return null;
  if (!/^[-−]?\d[\d.,]*$/.test(text)) return typed;
  const digits = digitsOf(currency);
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const after = at < 0 ? '' : text.slice(at + 1);
  const both = text.includes('.') && text.includes(',');
  const alone = at >= 0 && text.indexOf(text[at]!) === at;
  const parted = at >= 0 && alone && after.length > 0 && after.length <= digits && (both || after.length !== 3 || digits === 3);
  const whole = (parted ? text.slice(0, at) : text).replace(/[.,]/g, '').replace('−', '-');
  if (!parted && at >= 0 && after.length !== 3) return typed;
  return Number(`${whole}${(parted ? after : '').padEnd(digits, '0')}`);
}

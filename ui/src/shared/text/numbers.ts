/** Figures as Rust writes them to the window, in `crates/i18n`: a point between thousands in Spanish and Portuguese, a comma in English, from four figures on. */
import type { Language } from '$platform/types';
import { numberFormat } from './intl';

const tags: Record<Language, string> = { es: 'es-AR', en: 'en-GB', pt: 'pt-BR' };

/** A number with so many decimals, or with those it has. */
export function writeNumber(value: number, language: Language, digits?: number): string {
  const decimals = digits === undefined ? { maximumFractionDigits: 9 } : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(tags[language], { ...decimals, useGrouping: 'always' }).format(value).replace('-', '\u2212');
}

/** A share of a hundred: "45 %" in Spanish, "45%" elsewhere. */
export function writePercent(value: number, language: Language): string {
  return `${writeNumber(value, language)}${language === 'es' ? '\u00a0' : ''}%`;
}

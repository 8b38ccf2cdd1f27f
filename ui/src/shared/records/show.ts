/** The value of a field in words, for lists, tables, history and what is copied. */
import type { Json } from '$platform/types';
import { network } from '../state/network.svelte';
import { showDate } from '../text/dates';
import { writeNumber, writePercent } from '../text/numbers';
import { language, t, tags } from '../text/text.svelte';
import { choiceLabel, countryName, recordTitle, splitRef } from './kinds.svelte';
import type { FieldKind, FieldSpec } from './schema';

/** The best of several texts for the window's language: its own, the network's main one, any. */
export function bestText(value: Json | undefined): { text: string; tag: string } | null {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return null;
  for (const tag of [language(), ...network.languages, ...Object.keys(value)]) {
    const text = value[tag];
    if (typeof text === 'string' && text !== '') return { text, tag };
  }
  return null;
}

/** A word as it stands at the head of a line or column. */
export function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** The languages offered for texts and letters, those of the region first; any other that a record has is kept. */
export const knownLanguages: readonly string[] = ['es', 'en', 'pt', 'fr', 'nl', 'ht', 'gn', 'qu', 'ay', 'de', 'it', 'ca', 'zh', 'ar', 'ru'];

/** A language's name; as it stands inside a sentence when asked. */
export function languageName(tag: string, inside = false): string {
  try {
    const name = new Intl.DisplayNames(tags[language()], { type: 'language' }).of(tag) ?? tag;
    return inside ? name : capital(name);
  } catch {
    return tag;
  }
}

/** A language by its own name, as the choice of a language shows it to who speaks no other. */
export function ownName(tag: string): string {
  return capital(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag);
}

export function number(value: number | string): string {
  return writeNumber(Number(value), language());
}

export const percent = (value: number | string) => writePercent(Number(value), language());

export const date = (value: string) => showDate(value, tags[language()]);
export const shortDate = (value: string) => showDate(value, tags[language()], 'short');

/** "open", "unknown" or a date, in words. */
export function end(value: Json | undefined, short = true): string {
  if (value === 'open' || value === null || value === undefined) return t('ui-end-open');
  if (value === 'unknown') return t('ui-end-unknown');
  return short ? shortDate(String(value)) : date(String(value));
}

/** Whether a field says nothing: null, no text in any language, an empty list. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every((text) => text === null || text === '');
}

/** A field's value in words; empty when there is none. */
export function show(spec: FieldSpec, value: Json | undefined, short = false): string {
  if (value === null || value === undefined || value === '') return '';
  if (spec.type === 'list' && Array.isArray(value)) return value.map((item) => showOne(spec.item ?? 'line', item, spec, short)).join(', ');
  return showOne(spec.type, value, spec, short);
}

function showOne(type: FieldKind, value: Json, spec: FieldSpec, short: boolean): string {
  switch (type) {
    case 'texts':
    case 'narratives':
      return bestText(value)?.text ?? '';
    case 'date':
      return short ? shortDate(String(value)) : date(String(value));
    case 'end':
      return end(value, short);
    case 'bool':
      return value ? t('ui-yes') : t('ui-no');
    case 'integer':
      return spec.percent ? percent(value as number) : number(value as number);
    case 'country':
      return countryName(String(value));
    case 'language':
      return languageName(String(value));
    case 'choice':
      return choiceLabel(spec.choice ?? spec.name, String(value));
    case 'part':
    case 'ref':
      return recordTitle(spec.target ?? '', String(value));
    case 'any_ref':
      return recordTitle(...splitRef(String(value)));
    default:
      return String(value);
  }
}

/** Where an event is: its place and its country, said once where they are the same. */
import type { Fields } from '$platform/types';
import { countryName } from './kinds.svelte';
import { bestText } from './show';

export function placeOf(fields: Fields): string {
  const place = bestText(fields.place)?.text ?? '';
  const country = fields.country ? countryName(String(fields.country)) : '';
  return place === country || country === '' ? place : place === '' ? country : `${place}, ${country}`;
}

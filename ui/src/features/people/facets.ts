/** What a directory is asked by: who knows what, in which sector, speaks what, is from where. Kept in the address. */
import type { Json } from '$platform/types';

export const facets = ['expertise', 'sectors', 'languages', 'country'] as const;
export type Facet = (typeof facets)[number];

/** The filter of the list from the filters of the address. */
export function asked(filters: Readonly<Record<string, string>>): Record<string, Json> {
  return Object.fromEntries(facets.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])));
}

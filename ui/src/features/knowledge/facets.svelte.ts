/** Facets of the catalogue that look into lists and references: every country that a resource is of, every topic. */
import type { RecordValue } from '$platform/types';
import { countryName } from '$shared/records/kinds.svelte';
import { memberFlags } from '$shared/screens/who.svelte';
import type { FacetSpec } from '$shared/screens/Register.svelte';
import { whole } from '$shared/state/whole.svelte';
import { t } from '$shared/text/text.svelte';
import { countriesOf, topicsOf } from './words';

/** The values that records have, counted by what has them. */
function index(rows: readonly RecordValue[], values: (row: RecordValue) => readonly string[]): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const row of rows) {
    for (const value of values(row)) {
      const list = by.get(value);
      if (list) list.push(row.id);
      else by.set(value, [row.id]);
    }
  }
  return by;
}

export function catalogueFacets(): () => { countries: FacetSpec; topics: FacetSpec } {
  const all = whole('resource', () => ({}));
  const flag = memberFlags();
  const countries = $derived(index(all.items, (row) => countriesOf(row, flag)));
  const topics = $derived(index(all.items, topicsOf));
  const options = (by: Map<string, string[]>, label: (value: string) => string) => [...by.keys()].map((value) => ({ value, label: label(value) })).sort((a, b) => a.label.localeCompare(b.label));
  return () => ({
    countries: { name: 'land', label: t('knowledge-country'), options: options(countries, countryName), filter: (value) => ({ id: countries.get(value) ?? [] }) },
    topics: { name: 'topic', label: t('knowledge-topic'), options: options(topics, (topic) => topic), filter: (value) => ({ id: topics.get(value) ?? [] }) },
  });
}

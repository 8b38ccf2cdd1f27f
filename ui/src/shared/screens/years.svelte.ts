/** The years that a kind's records fall in, from the first to the last, for a facet. */
import type { Page } from '$platform/types';
import { kindSpec } from '../records/kinds.svelte';
import { query } from '../state/query.svelte';
import { t } from '../text/text.svelte';
import type { FacetSpec } from './Register.svelte';

/** Asks only for the first and the last record. A field that is a number is the year itself. */
export function yearFacet(kind: string, field: string): () => FacetSpec {
  const whole = kindSpec(kind)?.fields.find((one) => one.name === field)?.type === 'integer';
  const read = (descending: boolean) =>
    query<Page>(`list_${kindSpec(kind)?.many ?? kind}`, () => ({ filter: { [field]: whole ? { from: '0' } : { from: '0', to: '9' } }, sort: [{ field, descending }], offset: 0, limit: 1 }), [kind]);
  const [first, last] = [read(false), read(true)];
  const year = (page: Page | undefined) => Number(/^\d{4}/.exec(String(page?.items[0]?.fields[field] ?? ''))?.[0] ?? 0);
  return () => {
    const [from, to] = [year(first.value), year(last.value)];
    const options = from && to ? Array.from({ length: Math.min(to - from, 60) + 1 }, (_, i) => ({ value: String(to - i), label: String(to - i) })) : [];
    return { name: 'year', label: t('screens-year'), options, filter: (value) => (whole ? { [field]: Number(value) } : { [field]: { from: value, to: value } }) };
  };
}

/** Facets that every register may have: a choice field, and who a record names. */
import type { Json } from '$platform/types';
import { choiceLabel, fieldLabel, fieldSpec } from '../records/kinds.svelte';
import type { FacetSpec } from './Register.svelte';

export function choiceFacet(kind: string, field: string, name = field): FacetSpec {
  const spec = fieldSpec(kind, field);
  const options = (spec.values ?? []).map((value) => ({ value, label: choiceLabel(spec.choice ?? field, value) }));
  const label = fieldLabel(kind, field);
  return { name, label, options, filter: (value): Record<string, Json> => ({ [field]: value }) };
}

export function refFacet(kind: string, field: string, options: readonly { value: string; label: string }[]): FacetSpec {
  const label = fieldLabel(kind, field);
  return { name: field, label, options, filter: (value): Record<string, Json> => ({ [field]: value }) };
}

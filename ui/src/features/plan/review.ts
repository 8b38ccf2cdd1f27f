/** A change of a plan's row in words: dates, states and shares as people read them. */
import type { RowChangeValue } from '$generated/api';
import { fieldLabel, fieldSpec } from '$shared/records/kinds.svelte';
import { show } from '$shared/records/show';

export function changeWords({ field, before, after }: Pick<RowChangeValue, 'field' | 'before' | 'after'>): { label: string; before: string; after: string } {
  const [name = field] = field.split('.');
  const spec = fieldSpec('activity', name);
  // Names and texts come as they are read; only what has a form of its own is put into words here.
  const word = (value: string | null) => (value === null ? '' : ['date', 'choice', 'integer'].includes(spec.type) ? show(spec, spec.type === 'integer' ? Number(value) : value, true) : spec.type === 'bool' ? show(spec, value === '1' || value === 'true') : value);
  return { label: fieldLabel('activity', name), before: word(before), after: word(after) };
}

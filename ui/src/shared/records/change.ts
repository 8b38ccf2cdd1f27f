/** One change of the history in words: the field, what it was, what it became. */
import type { Json } from '$platform/types';
import { fieldLabel, fieldSpec, splitRef } from './kinds.svelte';
import { show } from './show';

export interface Change {
  record: string;
  field?: string | null;
  before?: Json;
  after?: Json;
}

export function showChange({ record, field, before, after }: Change): string {
  if (!field || (before === undefined && after === undefined)) return '';
  const [kind] = splitRef(record);
  const spec = fieldSpec(kind, field);
  const words = (value: Json | undefined) => (typeof value === 'string' && spec.type !== 'line' ? show(spec, value, true) : show(spec, value, true)) || '∅';
  if ((before ?? null) === null && (after ?? null) === null) return '';
  return `${fieldLabel(kind, field)}: ${words(before)} → ${words(after)}`;
}

/** One change of the history in words: the field, what it was, what it became. */
import type { ChangeValue } from '$generated/api';
import type { Json } from '$platform/types';
import { fieldLabel, fieldSpec, splitRef } from './kinds.svelte';
import { show } from './show';

export function showChange({ record, field, before, after }: ChangeValue): string {
  if (!field || (before === undefined && after === undefined)) return '';
  const [kind] = splitRef(record);
  // A text in one language is a change of its own, `name.pt`.
  const [name = field, tag] = field.split('.');
  const spec = fieldSpec(kind, name);
  const words = (value: Json | undefined) => (tag ? String(value ?? '') : show(spec, value, true)).slice(0, 120) || '∅';
  if ((before ?? null) === null && (after ?? null) === null) return '';
  return `${fieldLabel(kind, name)}${tag ? ` (${tag})` : ''}: ${words(before)} → ${words(after)}`;
}

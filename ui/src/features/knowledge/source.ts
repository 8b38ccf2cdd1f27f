/** The field that a source speaks for, in words; empty when it is for all of the record. */
import type { RecordValue } from '$platform/types';
import { fieldLabel, splitRef } from '$shared/records/kinds.svelte';

export function fieldOf(row: RecordValue): string {
  const field = row.fields.field;
  return typeof field === 'string' && field !== '' ? fieldLabel(splitRef(String(row.fields.about ?? ''))[0], field) : '';
}

/** What a column of a table shows of each row. */
import type { RecordValue } from '$platform';
import type { State } from '../kit/Mark.svelte';
import { fieldLabel, fieldSpec } from '../records/kinds.svelte';
import { money } from '../records/money';
import { show } from '../records/show';

export interface Column {
  id: string;
  label: string;
  text: (row: RecordValue) => string;
  /** The field to sort by; none when it can't. */
  sort?: string;
  numeric?: boolean;
  width?: string;
  flag?: (row: RecordValue) => string | null;
  state?: (row: RecordValue) => State | undefined;
  href?: (row: RecordValue) => string;
}

const numeric = new Set(['integer', 'decimal', 'minor', 'date', 'end', 'time']);
const unsorted = new Set(['texts', 'narratives', 'narrative', 'list', 'ref', 'part', 'any_ref']);

/** The column of a field, as its type shows it. */
export function fieldColumn(kind: string, name: string, more: Partial<Column> = {}): Column {
  const spec = fieldSpec(kind, name);
  return {
    id: name,
    label: fieldLabel(kind, name),
    text: (row) => (spec.type === 'minor' ? money(row.fields[name], row.fields.currency) : show(spec, row.fields[name], true)),
    ...(unsorted.has(spec.type) ? {} : { sort: name }),
    numeric: numeric.has(spec.type),
    ...(spec.type === 'country' ? { flag: (row: RecordValue) => row.fields[name] as string | null } : {}),
    ...more,
  };
}

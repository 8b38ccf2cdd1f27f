/** What Rust says of its kinds of records, as forms, lists and fields need it. */
import type { Json } from '$platform/types';

export type FieldKind =
  | 'line' | 'narrative' | 'texts' | 'narratives' | 'date' | 'end' | 'time' | 'bool' | 'integer' | 'decimal' | 'minor'
  | 'country' | 'currency' | 'language' | 'zone' | 'email' | 'phone' | 'address' | 'part' | 'ref' | 'any_ref' | 'list' | 'choice';

export interface FieldSpec {
  kind: string;
  name: string;
  type: FieldKind;
  required: boolean;
  default: Json;
  /** Of `part` and `ref`: the kind referred to. */
  target?: string;
  /** Of `choice`: its name in the texts, and its values in order. */
  choice?: string;
  values?: string[];
  /** Of `integer`: a share of a hundred. */
  percent?: boolean;
  /** Of `list`: the type of each item. */
  item?: FieldKind;
}

export interface KindSpec {
  kind: string;
  many: string;
  /** Where a title comes from: a field, or `ref:a|b`, the first of these references that is not null. */
  title: string;
  fields: FieldSpec[];
}

interface WireType {
  type?: string;
  name?: string;
  kind?: string;
  target?: string;
  values?: string[];
  item?: WireType | string;
  min?: number | null;
  max?: number | null;
}

interface WireField extends WireType {
  name: string;
  required?: boolean;
  default?: Json;
  field_type?: WireType | string;
}

const simple = (type: WireType | string | undefined): FieldKind => {
  const name = typeof type === 'string' ? type : (type?.type ?? type?.kind ?? 'line');
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase() as FieldKind;
};

/** The answer of `describe_records` by kind. */
export function readKinds(answer: { kinds?: unknown[] } | unknown[]): Map<string, KindSpec> {
  const list = (Array.isArray(answer) ? answer : (answer.kinds ?? [])) as { kind: string; many: string; title?: string | null; fields: WireField[] }[];
  return new Map(list.map((one) => [one.kind, { kind: one.kind, many: one.many, title: one.title ?? 'name', fields: one.fields.map((f) => readField(one.kind, f)) }]));
}

function readField(kind: string, field: WireField): FieldSpec {
  const wire: WireType = typeof field.field_type === 'object' ? field.field_type : field;
  const type = simple(typeof field.field_type === 'string' ? field.field_type : (wire.type ?? 'line'));
  return {
    kind,
    name: field.name,
    type,
    required: field.required ?? false,
    default: field.default ?? null,
    ...(wire.target ? { target: wire.target } : {}),
    ...(type === 'choice' ? { choice: (wire as { choice?: string }).choice ?? wire.name ?? '', values: wire.values ?? [] } : {}),
    ...(type === 'integer' && wire.min === 0 && wire.max === 100 ? { percent: true } : {}),
    ...(type === 'list' ? { item: simple(wire.item) } : {}),
  };
}

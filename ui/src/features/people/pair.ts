/** A pair that is likely one: how it is called in the address, and what of the two is kept field by field. */
import type { PairValue } from '$generated/api';
import type { Fields, Json, RecordValue } from '$platform/types';
import { isEmpty } from '$shared/records/show';
import type { FieldSpec } from '$shared/records/schema';

export const pairId = (pair: Pick<PairValue, 'a' | 'b'>): string => `${pair.a.id}~${pair.b.id}`;

/** What a field's two values come to: the same, one of them, both together, or a choice that is asked for. */
export type Way = 'same' | 'kept' | 'other' | 'both' | 'ask';

const same = (a: Json | undefined, b: Json | undefined) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

export function wayOf(spec: FieldSpec, kept: Json | undefined, other: Json | undefined): Way {
  if (isEmpty(kept) && isEmpty(other)) return 'same';
  if (isEmpty(other)) return 'kept';
  if (isEmpty(kept)) return 'other';
  if (same(kept, other)) return 'same';
  return spec.type === 'list' || spec.type === 'narratives' ? 'both' : 'ask';
}

/** Fields that a person does not write and a merge does not ask for. */
const silent = ['erased', 'sort_key'];

export interface Line {
  spec: FieldSpec;
  way: Way;
  kept: Json;
  other: Json;
}

/** What has to be looked at comes first, what is the same last. */
const place: Record<Way, number> = { ask: 0, both: 1, kept: 2, other: 2, same: 3 };

/** The lines that stand side by side: whatever either of the two says. */
export function lines(specs: readonly FieldSpec[], kept: RecordValue, other: RecordValue): Line[] {
  return specs
    .filter((spec) => !silent.includes(spec.name))
    .map((spec) => ({ spec, way: wayOf(spec, kept.fields[spec.name], other.fields[spec.name]), kept: kept.fields[spec.name] ?? null, other: other.fields[spec.name] ?? null }))
    .filter((line) => !isEmpty(line.kept) || !isEmpty(line.other))
    .sort((a, b) => place[a.way] - place[b.way]);
}

/** What is said to the merge: only where the one that goes has the better value. */
export function chosen(list: readonly Line[], takes: ReadonlySet<string>): Fields {
  return Object.fromEntries(list.filter((line) => line.way === 'ask' && takes.has(line.spec.name)).map((line) => [line.spec.name, line.other]));
}

/** The six fields that say who answers for something, written as one. */
import type { Fields, Json } from '$platform/types';
import { splitRef } from '$shared/records/kinds.svelte';
import type { FieldSpec } from '$shared/records/schema';

/** What stands for the six in a cell; its editor is the feature's own. */
export const responsibleSpec: FieldSpec = { kind: 'activity', name: 'responsible', type: 'any_ref', required: false, default: null };

const refs = ['member', 'country', 'organization', 'body', 'person'];

/** What to write for a choice. A record chosen keeps the words of the source beside it; words chosen stand alone. */
export function responsibleFields(value: Json): Fields {
  const none: Fields = Object.fromEntries(refs.map((name) => [name, null]));
  if (typeof value !== 'string') return { ...none, responsible_stated: null };
  const [kind, id] = splitRef(value);
  return kind === 'stated' ? { ...none, responsible_stated: id } : { ...none, [kind]: id };
}

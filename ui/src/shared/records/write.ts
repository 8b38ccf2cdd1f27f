/** Writes of records: added, edited, deleted, attached. The host's event tells every view; undo is offered from there. */
import { platform, type Fields, type Json, type RecordValue, type Refusal } from '$platform';
import type { FieldSpec } from './schema';
import { saySaved } from '../state/paper';
import { sayRefusal } from '../state/toasts.svelte';
import { t } from '../text/text.svelte';

/** Edits with the revision that the person saw, so that a change from elsewhere is not overwritten unseen. */
export function editRecord(kind: string, record: Pick<RecordValue, 'id' | 'revision'>, fields: Fields): Promise<RecordValue> {
  return platform.call<RecordValue>(`edit_${kind}`, { id: record.id, revision: record.revision, fields });
}

export function addRecord(kind: string, fields: Fields, key?: string | null): Promise<RecordValue> {
  return platform.call<RecordValue>(`add_${kind}`, { ...(key ? { key } : {}), fields: filled(fields) });
}

/** One change among several that belong together. */
export type Change =
  | { do: 'add'; kind: string; id?: string; key?: string; fields: Fields }
  | { do: 'edit'; kind: string; id: string; revision: number; fields: Fields }
  | { do: 'delete'; kind: string; id: string; revision: number };

/** Several changes as one operation, which one undo takes back. */
export async function changeRecords(changes: readonly Change[]): Promise<void> {
  if (changes.length > 0) await platform.call('change_records', { changes });
}

/** Puts one of a list so many places down: all get their place anew, since places read from a list may have gaps. */
export function shifted(kind: string, rows: readonly RecordValue[], from: number, by: number): Change[] {
  const order = [...rows];
  order.splice(from + by, 0, ...order.splice(from, 1));
  return order.flatMap(({ id, revision, fields }, position) => (fields.position === position ? [] : [{ do: 'edit' as const, kind, id, revision, fields: { position } }]));
}

/** Deletes at once; the toast offers the way back. True when it was done. */
export async function deleteRecord(kind: string, record: Pick<RecordValue, 'id' | 'revision'>): Promise<boolean> {
  try {
    await platform.call(`delete_${kind}`, { id: record.id, revision: record.revision });
    return true;
  } catch (error) {
    sayRefusal(error);
    return false;
  }
}

export async function attach(paths: string[], about: string): Promise<void> {
  for (const path of paths) {
    try {
      await platform.call('attach_document', { path, about });
    } catch (error) {
      sayRefusal(error);
      return;
    }
  }
}

/** Writes a document's contents where the person says, and offers to open it there. */
export async function saveCopy(document: RecordValue): Promise<void> {
  try {
    const path = await platform.pickSave(t('ui-documents-save'), String(document.fields.file_name ?? document.title), []);
    if (!path) return;
    await platform.call('save_document', { id: document.id, path });
    saySaved(t('ui-documents-saved', { path }), path);
  } catch (error) {
    sayRefusal(error);
  }
}

/** What a refusal says of a field; a text in one language, `name.pt`, is said of the whole field. */
export function problemOf(refusal: Refusal | undefined, name: string): string {
  return refusal?.problems?.find((one) => one.field === name || one.field?.startsWith(`${name}.`))?.message ?? '';
}

/** Of texts in languages only what changed is sent, so that what another window wrote in other languages stays; null takes one away. */
export function changedTexts(spec: FieldSpec, before: Json, now: Json): Json {
  if (spec.type !== 'texts' && spec.type !== 'narratives') return now;
  const texts = (value: Json) => (value && typeof value === 'object' && !Array.isArray(value) ? value : {});
  const [old, fresh] = [texts(before), texts(now)];
  const tags = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((tag) => (old[tag] ?? '') !== (fresh[tag] ?? ''));
  return Object.fromEntries(tags.map((tag) => [tag, fresh[tag] ?? null]));
}

/** Values without what is empty, as a form sends them. */
export function filled(values: Record<string, Json>): Fields {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
}

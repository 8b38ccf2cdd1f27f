/** Records by reference and lists to their end, as pages that put several kinds together need them. */
import { platform, type Json, type Page, type RecordValue } from '$platform';
import { kindSpec, knowTitle, learnTitles } from './kinds.svelte';

export interface Found extends RecordValue {
  kind: string;
}

const most = 500;

/** The records of these references (`kind:id`) that exist, by reference; 500 a call. */
export async function readRecords(refs: Iterable<string>): Promise<Map<string, Found>> {
  const wanted = [...new Set(refs)];
  const found = new Map<string, Found>();
  for (let at = 0; at < wanted.length; at += most) {
    const records = await platform.call<Found[]>('get_records', { refs: wanted.slice(at, at + most) });
    for (const record of records) {
      knowTitle(record.kind, record.id, record.title);
      found.set(`${record.kind}:${record.id}`, record);
    }
  }
  return found;
}

/** Every record of a kind that fits the filter, page after page. */
export async function readAll(kind: string, filter: Record<string, Json>, sort?: { field: string; descending: boolean }[]): Promise<RecordValue[]> {
  const found: RecordValue[] = [];
  const command = `list_${kindSpec(kind)?.many ?? kind}`;
  for (let total = 1; found.length < total; ) {
    const page = await platform.call<Page>(command, { filter, offset: found.length, limit: most, ...(sort ? { sort } : {}) });
    learnTitles(command, page.items);
    found.push(...page.items);
    total = page.items.length ? page.total : 0;
  }
  return found;
}

/** The references that a field of some records holds, as `kind:id`. */
export function refsOf(kind: string, records: readonly RecordValue[], field: string): string[] {
  return records.flatMap((record) => (typeof record.fields[field] === 'string' ? [`${kind}:${String(record.fields[field])}`] : []));
}

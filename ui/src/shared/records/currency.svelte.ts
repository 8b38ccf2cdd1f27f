/** The currency of a record whose amounts are told without it, as a change of one field is. Read when first asked for. */
import { platform, type RecordValue } from '$platform';

const currencies = $state<Record<string, string | null>>({});
const asked = new Set<string>();

export function currencyOf(kind: string, id: string): string | null {
  const ref = `${kind}:${id}`;
  if (!asked.has(ref)) {
    asked.add(ref);
    platform.call<RecordValue>(`get_${kind}`, { id }).then(
      (record) => (currencies[ref] = (record.fields.currency as string | null) ?? null),
      // It is gone: its amounts stand without a code.
      () => (currencies[ref] = null),
    );
  }
  return currencies[ref] ?? null;
}

/** What findings say of records, as words beside them: the rules of what is late or lacks are Rust’s. */
import { findings } from '../state/findings.svelte';

/** Messages of findings of some codes by the record of a kind that they are about. */
export function findingsBy(kind: string, codes: readonly string[]): () => Map<string, string> {
  const by = $derived.by(() => {
    const found = new Map<string, string>();
    for (const finding of findings.all) {
      if (!codes.includes(finding.code)) continue;
      const id = finding.records.find((ref) => ref.startsWith(`${kind}:`))?.slice(kind.length + 1);
      if (id) found.set(id, finding.message);
    }
    return found;
  });
  return () => by;
}

/** What the statutes in force on a day say of a body. Where several could be in force, the latest. */
import type { Page, RecordValue } from '$platform/types';
import { holds, latestFirst } from '$shared/records/period';
import { query } from '$shared/state/query.svelte';

export interface BodyStatutes {
  readonly statutes: RecordValue | undefined;
  readonly rule: RecordValue | undefined;
  readonly quotas: RecordValue[];
  readonly known: boolean;
}

export function statutesOf(body: () => string, on: () => string): BodyStatutes {
  const all = query<Page>('list_all_statutes', () => ({ offset: 0, limit: 100 }), ['statutes']);
  const statutes = $derived((all.value?.items ?? []).filter((row) => holds(row, on())).sort(latestFirst)[0]);
  const rules = query<Page>('list_body_rules', () => (statutes ? { filter: { statutes: statutes.id, body: body() }, offset: 0, limit: 1 } : null), ['body_rule']);
  const rule = $derived(statutes ? rules.value?.items[0] : undefined);
  const quotas = query<Page>('list_quotas', () => (rule ? { filter: { rule: rule.id }, offset: 0, limit: 100 } : null), ['quota', 'subregion']);
  return {
    get statutes() {
      return statutes;
    },
    get rule() {
      return rule;
    },
    get quotas() {
      return rule ? (quotas.value?.items ?? []) : [];
    },
    get known() {
      return all.value !== undefined && (!statutes || rules.value !== undefined);
    },
  };
}

/** What waits for what in a plan, and what Rust's schedule says of it: clashes, and what each holds up. */
import type { PlanTreeValue, ScheduleValue } from '$generated/api';
import { asRefusal, platform, type RecordValue } from '$platform';
import type { Dates, Link } from '$shared/gantt/span';
import { addRecord } from '$shared/records/write';
import { query } from '$shared/state/query.svelte';
import { whole } from '$shared/state/whole.svelte';
import { t } from '$shared/text/text.svelte';

export interface Wait {
  /** The dependency. */
  id: string;
  /** The other activity. */
  other: string;
  lag: number;
  /** How many days too early it begins, where it does. */
  early: number;
}

export function planSchedule(plan: () => RecordValue | undefined) {
  const found = query<ScheduleValue>('schedule', () => (plan() ? { plan: plan()!.id } : null), ['plan', 'activity', 'dependency']);
  const early = $derived(new Map((found.value?.clashes ?? []).map((clash) => [clash.dependency, clash.days])));
  const links = $derived((found.value?.dependencies ?? []).map((one): Link => ({ id: one.id, from: one.predecessor, to: one.successor, broken: early.has(one.id) })));
  const clashes = $derived.by(() => {
    const by = new Map<string, string[]>();
    for (const { successor, predecessor, days } of found.value?.clashes ?? []) by.set(successor.id, [...(by.get(successor.id) ?? []), t('plan-clash', { days, other: predecessor.title })]);
    return by;
  });
  const waits = (mine: 'predecessor' | 'successor', id: string): Wait[] =>
    (found.value?.dependencies ?? []).filter((one) => one[mine] === id).map((one) => ({ id: one.id, other: mine === 'predecessor' ? one.successor : one.predecessor, lag: one.lag, early: early.get(one.id) ?? 0 }));
  return {
    get links() {
      return links;
    },
    get clashes() {
      return clashes;
    },
    get cycles() {
      return (found.value?.cycles ?? []).map((cycle) => cycle.activities.map((one) => one.title).join(' → '));
    },
    waitsFor: (id: string) => waits('successor', id),
    holdsUp: (id: string) => waits('predecessor', id),
    /** What is pushed beyond its day by this, with how many days, and what those push in turn. */
    pushes: (id: string) => (found.value?.delays ?? []).filter((delay) => delay.by.id === id).map((delay) => ({ id: delay.activity.id, title: delay.activity.title, days: delay.days })),
  };
}

export type PlanSchedule = ReturnType<typeof planSchedule>;

/** Each as one operation. What core refuses, such as a circle named in full, comes back in its words, to stand where it was tried; nothing when it was done. */
async function doing(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return '';
  } catch (error) {
    const { message, hint, problems } = asRefusal(error);
    const words = problems?.length ? problems.map((problem) => problem.message) : [message, hint ?? ''];
    return [...new Set(words)].filter(Boolean).join(' ');
  }
}

export const addWait = (predecessor: string, successor: string) => doing(() => addRecord('dependency', { predecessor, successor, lag: 0 }));
export const setLag = (id: string, lag: number) => doing(() => platform.call('edit_dependency', { id, fields: { lag } }));
export const removeWait = (id: string) => doing(() => platform.call('delete_dependency', { id }));

/** The dates that a version promised, by activity: of the version of the address, else of the last one approved; null where none was. */
export function promised(plan: () => RecordValue | undefined, wanted: () => string) {
  const tree = query<PlanTreeValue>('plan_tree', () => (plan() ? { plan: plan()!.id } : null), ['plan', 'plan_version', 'event', 'decision']);
  const versions = $derived(tree.value?.versions ?? []);
  const version = $derived(wanted() === 'plan' ? undefined : (versions.find((one) => one.id === wanted()) ?? versions.at(-1)));
  const rows = whole('plan_version_row', () => (version ? { version: version.id } : null), { topics: ['plan_version', 'plan_version_row'], sort: ['position'] });
  const dates = $derived(version && rows.known ? new Map(rows.items.flatMap(({ fields }): [string, Dates][] => (fields.activity ? [[String(fields.activity), { begin: fields.begin as string | null, end: fields.end as string | null }]] : []))) : null);
  return {
    get versions() {
      return versions;
    },
    get shown() {
      return version?.id ?? 'plan';
    },
    get dates() {
      return dates;
    },
  };
}

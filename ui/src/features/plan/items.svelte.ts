/** A plan as the tree needs it: its activities, their money, who answers, what is late. */
import type { PlanTotalsValue, TotalRowValue } from '$generated/api';
import type { RecordValue } from '$platform/types';
import { money } from '$shared/records/money';
import { findingsBy } from '$shared/screens/named.svelte';
import { memberFlags, whoOf, type Who } from '$shared/screens/who.svelte';
import { query } from '$shared/state/query.svelte';
import { whole } from '$shared/state/whole.svelte';
import { forest, stays, type Node } from '$shared/tree/tree';
import { byActivity, withSpent, type Column } from './sums';
import { isWork } from './words';

export interface Item extends Node {
  row: RecordValue;
  who: Who | null;
  lines: readonly RecordValue[];
  /** How late it is, in Rust's words. */
  late: string | null;
  /** What stands below an axis or objective, as Rust adds it; of work, nothing. */
  below: Partial<Record<Column, string>>;
}

/** What stands in a row and below it, currency by currency. */
const sums = (row: TotalRowValue): Item['below'] =>
  Object.fromEntries((['planned', 'committed', 'spent'] as const).map((column) => [column, row.currencies.map((one) => money(one.amounts[column], one.currency)).filter(Boolean).join(' + ')]));

const alike = (a: RecordValue, b: RecordValue) => a.id === b.id && a.revision === b.revision && a.title === b.title && a.fields.spent === b.fields.spent;

/** The item as it was where nothing of it changed: one edit reads hundreds of rows again and should draw one. */
export function unchanged(was: Item | undefined, now: Item): Item {
  if (!was) return now;
  return stays(was, {
    ...now,
    row: alike(was.row, now.row) ? was.row : now.row,
    who: was.who && now.who ? stays(was.who, now.who) : now.who,
    lines: was.lines.length === now.lines.length && was.lines.every((line, i) => alike(line, now.lines[i]!)) ? was.lines : now.lines,
    below: stays(was.below, now.below),
  });
}

export function planItems(record: () => RecordValue | undefined) {
  const plan = () => record()?.id ?? null;
  const activities = whole('activity', () => (plan() ? { plan: plan()! } : null), { sort: ['position'] });
  const lines = whole('budget_line', () => (activities.known ? { activity: activities.items.map((one) => one.id) } : null), { sort: ['position'] });
  const flag = memberFlags();
  const late = findingsBy('activity', ['activity-late']);
  const totals = query<PlanTotalsValue>('plan_totals', () => (plan() ? { plan: plan()! } : null), ['plan', 'activity', 'budget_line', 'payment', 'rate', 'network']);
  const groups = $derived(new Set(activities.items.filter((row) => !isWork(row)).map((row) => row.id)));
  const added = $derived(new Map((totals.value?.rows ?? []).flatMap((row) => (row.of && groups.has(row.of.id) ? [[row.of.id, sums(row)] as const] : []))));
  const lined = $derived(byActivity(lines.items.map((line) => withSpent(line, totals.value))));
  let before = new Map<string, Item>();
  const items = $derived.by((): Item[] => {
    const now = activities.items.map((row) =>
      unchanged(before.get(row.id), {
        id: row.id,
        parent: (row.fields.parent as string | null) ?? null,
        position: Number(row.fields.position ?? 0),
        row,
        who: whoOf(row.fields, flag),
        lines: lined.get(row.id) ?? [],
        late: late().get(row.id) ?? null,
        below: added.get(row.id) ?? {},
      }),
    );
    before = new Map(now.map((item) => [item.id, item]));
    return now;
  });
  const by = $derived(forest(items));
  /** Activities, and tasks that stand below none: what the annual report counts. */
  const work = $derived.by(() => {
    const parents = new Map(items.map((item) => [item.id, item]));
    return items.filter((item) => isWork(item.row) && !(item.parent && parents.has(item.parent) && isWork(parents.get(item.parent)!.row)));
  });
  /** Of that what is late, or has a task that is: as Rust counts it in the tree and on paper. */
  const lateWork = $derived(work.filter((item) => item.late !== null || (by.get(item.id) ?? []).some((task) => task.late !== null)).length);
  return {
    get known() {
      return activities.known;
    },
    get refusal() {
      return activities.refusal;
    },
    get items() {
      return items;
    },
    get by() {
      return by;
    },
    get work() {
      return work;
    },
    get late() {
      return lateWork;
    },
    /** What a write answered, shown at once. */
    take: (kind: 'activity' | 'budget_line', record: RecordValue) => (kind === 'activity' ? activities : lines).take(record),
    /** Reads again after a move, which may also carry money to another axis. */
    async again() {
      totals.again();
      await activities.again();
    },
    /** Whether totals have been asked for and answered, or can't be asked for. */
    get counted() {
      return !totals.loading;
    },
    /** Whether any budget line is recorded: without one there is nothing to add. */
    get hasMoney() {
      return lines.items.length > 0;
    },
    /** What all of it comes to in the currency of totals; empty where there is none or a rate is missing. */
    total: (column: Column) => money(totals.value?.total.total[column], totals.value?.currency),
  };
}

export type PlanItems = ReturnType<typeof planItems>;

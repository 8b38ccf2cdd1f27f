/** A plan as the tree needs it: its activities, their money, who answers, what is late. */
import type { RecordValue } from '$platform/types';
import { findingsBy } from '$shared/screens/named.svelte';
import { memberFlags, whoOf, type Who } from '$shared/screens/who.svelte';
import { whole } from '$shared/state/whole.svelte';
import { forest, type Node } from '$shared/tree/tree';
import { byActivity, withPaid, type Column } from './sums';
import { axisTotal, planFigures, planTotal } from './totals.svelte';
import { isWork } from './words';

export interface Item extends Node {
  row: RecordValue;
  who: Who | null;
  lines: readonly RecordValue[];
  /** How late it is, in Rust's words. */
  late: string | null;
  /** What stands below an axis, as Rust adds it; of other levels, nothing. */
  below: Partial<Record<Column, string>>;
}

export function planItems(record: () => RecordValue | undefined) {
  const plan = () => record()?.id ?? null;
  const activities = whole('activity', () => (plan() ? { plan: plan()! } : null), { sort: ['position'] });
  const lines = whole('budget_line', () => (activities.known ? { activity: activities.items.map((one) => one.id) } : null), { sort: ['position'] });
  const payments = whole('payment', () => (lines.items.length ? { budget_line: lines.items.map((one) => one.id) } : null));
  /** Lines as they are shown: one that nobody typed what was spent of has spent what was paid. */
  const spent = $derived(withPaid(lines.items, payments.items));
  const flag = memberFlags();
  const late = findingsBy('activity', ['activity-late']);
  const figures = planFigures(record, ['plan', 'budget_line', 'payment', 'rate', 'indicator', 'reading']);
  /** The totals of each axis, from the figures whose budget lines all stand below it. */
  const axes = $derived.by(() => {
    const parents = new Map(activities.items.map((one) => [one.id, one.fields.parent as string | null]));
    const top = (id: string) => {
      let at = id;
      for (let up = parents.get(at), steps = 0; up && parents.has(up) && steps < 8; up = parents.get(at), steps++) at = up;
      return at;
    };
    const ids = new Map<string, Set<string>>();
    for (const line of lines.items) {
      const axis = top(String(line.fields.activity));
      ids.set(axis, (ids.get(axis) ?? new Set()).add(line.id));
    }
    const total = (of: Set<string>) => Object.fromEntries((['planned', 'committed', 'spent'] as const).map((column) => [column, axisTotal(figures.value ?? [], of, column)]));
    return new Map([...ids].map(([axis, of]) => [axis, total(of) as Item['below']]));
  });
  const all = $derived(new Set(lines.items.map((line) => line.id)));
  const items = $derived.by((): Item[] => {
    const money = byActivity(spent);
    return activities.items.map((row) => ({
      id: row.id,
      parent: (row.fields.parent as string | null) ?? null,
      position: Number(row.fields.position ?? 0),
      row,
      who: whoOf(row.fields, flag),
      lines: money.get(row.id) ?? [],
      late: late().get(row.id) ?? null,
      below: row.fields.level === 'axis' ? (axes.get(row.id) ?? {}) : {},
    }));
  });
  const by = $derived(forest(items));
  /** Activities, and tasks that stand below none: what the annual report counts. */
  const work = $derived.by(() => {
    const parents = new Map(items.map((item) => [item.id, item]));
    return items.filter((item) => isWork(item.row) && !(item.parent && parents.has(item.parent) && isWork(parents.get(item.parent)!.row)));
  });
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
    /** What a write answered, shown at once. */
    take: (kind: 'activity' | 'budget_line', record: RecordValue) => (kind === 'activity' ? activities : lines).take(record),
    /** Reads again after a move, which may also carry money to another axis. */
    async again() {
      figures.again();
      await activities.again();
    },
    /** Whether totals have been asked for and answered, or can't be asked for. */
    get counted() {
      return !figures.loading;
    },
    /** Whether any budget line is recorded: without one there is nothing to add. */
    get hasMoney() {
      return lines.items.length > 0;
    },
    get figures() {
      return figures.value ?? [];
    },
    /** What all of it comes to, as Rust adds it; empty where its figures are not this plan's alone. */
    total: (column: Column) => planTotal(figures.value ?? [], all, column),
  };
}

export type PlanItems = ReturnType<typeof planItems>;

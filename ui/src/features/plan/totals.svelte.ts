/** The plan's totals as Rust counts them: taken only where a figure is of this plan's budget lines and of no other's. */
import type { FigureValue } from '$generated/api';
import type { RecordValue } from '$platform/types';
import { query } from '$shared/state/query.svelte';
import type { Column } from './sums';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The figures of the plan's own period; none when its days are not known. */
export function planFigures(plan: () => RecordValue | undefined, topics: readonly string[]) {
  return query<FigureValue[]>(
    'figures',
    () => {
      const { begin, end } = plan()?.fields ?? {};
      return day.test(String(begin)) && day.test(String(end)) ? { from: String(begin), to: String(end) } : null;
    },
    topics,
  );
}

const within = (figure: FigureValue, ids: ReadonlySet<string>) => figure.records.length > 0 && figure.records.every((ref) => ref.kind === 'budget_line' && ids.has(ref.id));

export function planTotal(figures: readonly FigureValue[], ids: ReadonlySet<string>, column: Column): string {
  const figure = figures.find((one) => one.key === `budget.total.${column}`);
  return figure && within(figure, ids) ? figure.value : '';
}

/** Of one axis, currency by currency. `ids` are the budget lines that stand below it. */
export function axisTotal(figures: readonly FigureValue[], ids: ReadonlySet<string>, column: Column): string {
  const found = figures.filter((one) => new RegExp(`^budget\\.[A-Z]{3}\\.axis\\..+\\.${column}$`).test(one.key) && within(one, ids));
  return found.map((one) => one.value).join(' + ');
}

/** The figures of the year that a date falls in. */
export function yearFigures(date: () => unknown) {
  return query<FigureValue[]>('figures', () => (/^\d{4}/.test(String(date() ?? '')) ? { year: Number(String(date()).slice(0, 4)) } : null), ['indicator', 'reading']);
}

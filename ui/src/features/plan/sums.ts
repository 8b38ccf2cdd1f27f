/** The money of one line of the plan, currency by currency. Totals over lines of the tree are Rust's. */
import type { PlanTotalsValue } from '$generated/api';
import type { Json, RecordValue } from '$platform/types';
import { money } from '$shared/records/money';

export type Column = 'planned' | 'committed' | 'spent';

/** Budget lines by the activity that they belong to. */
export function byActivity(lines: readonly RecordValue[]): Map<string, RecordValue[]> {
  const by = new Map<string, RecordValue[]>();
  for (const line of lines) {
    const id = String(line.fields.activity);
    const list = by.get(id);
    if (list) list.push(line);
    else by.set(id, [line]);
  }
  return by;
}

/** A line with what it has spent, as Rust answers it for the whole plan. */
export function withSpent(line: RecordValue, totals: PlanTotalsValue | undefined): RecordValue {
  const spent = line.fields.spent ?? totals?.spent[line.id] ?? null;
  return spent === line.fields.spent ? line : { ...line, fields: { ...line.fields, spent } };
}

/** What the lines of one activity say, added only within a currency; null where none says anything. */
export function sumsOf(lines: readonly RecordValue[], column: Column): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { fields } of lines) {
    const value = fields[column];
    if (typeof value === 'number') sums.set(String(fields.currency ?? ''), (sums.get(String(fields.currency ?? '')) ?? 0) + value);
  }
  return sums;
}

/** "USD 48.000 + EUR 3.000"; what was only written stands as written. */
export function sumWords(lines: readonly RecordValue[], column: Column): string {
  const sums = [...sumsOf(lines, column)].map(([currency, minor]) => money(minor, currency || null));
  const stated = column === 'planned' ? lines.filter((line) => line.fields.planned === null && line.fields.amount_stated).map((line) => String(line.fields.amount_stated)) : [];
  return [...sums, ...stated].join(' + ');
}

/** Shares of what was planned, for a bar; null unless all is in one currency. */
export function shares(lines: readonly RecordValue[]): { spent: number; committed: number } | null {
  const [planned, committed, spent] = (['planned', 'committed', 'spent'] as const).map((column) => sumsOf(lines, column));
  const [currency] = planned!.keys();
  if (planned!.size !== 1 || currency === undefined || [...committed!.keys(), ...spent!.keys()].some((one) => one !== currency)) return null;
  const whole = planned!.get(currency)!;
  if (whole <= 0) return null;
  const share = (sums: Map<string, number>) => Math.max(0, Math.min(100, ((sums.get(currency) ?? 0) / whole) * 100));
  return { spent: share(spent!), committed: share(committed!) };
}

export const positionAfter = (lines: readonly { fields: Record<string, Json> }[]): number => lines.reduce((most, line) => Math.max(most, Number(line.fields.position ?? 0) + 1), 0);

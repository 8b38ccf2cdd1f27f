/** Indicators with their readings; whether one is met is what Rust's figures and findings say. */
import type { FigureValue } from '$generated/api';
import type { Json, RecordValue } from '$platform/types';
import type { State } from '$shared/kit/Mark.svelte';
import { bestText } from '$shared/records/show';
import { findingsBy } from '$shared/screens/named.svelte';
import { whole } from '$shared/state/whole.svelte';
import { writeNumber } from '$shared/text/numbers';
import { language, t } from '$shared/text/text.svelte';

export interface Measure {
  row: RecordValue;
  /** Readings of the whole, oldest first; those of parts stand apart. */
  readings: RecordValue[];
  parts: RecordValue[];
}

/** An exact decimal as people write it, with all its decimals. */
export function decimal(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  const digits = String(value).split('.')[1]?.length ?? 0;
  return writeNumber(Number(value), language(), digits);
}

/** "34", or "34 %" where the unit is a sign. */
export function unitWords(value: Json | undefined, unit: string | null): string {
  const words = decimal(value);
  return words !== '' && /^[%‰°]/.test(unit ?? '') ? `${words}\u00a0${unit}` : words;
}

export const withUnit = (value: Json | undefined, row: RecordValue): string => unitWords(value, bestText(row.fields.unit)?.text ?? null);

/** The mark of each standing. */
export const standings = { met: 'ok', missed: 'bad', on_track: 'half', behind: 'warn', under_way: 'half', unread: 'wait', untargeted: 'wait' } as const satisfies Record<string, State>;

/** The indicators of some filters, put together: those of a plan and of its activities. */
export function measuresOf(filters: (() => Record<string, Json> | null)[]) {
  const lists = filters.map((filter) => whole('indicator', filter, { sort: ['position'] }));
  const rows = $derived(lists.flatMap((list) => list.items));
  const readings = whole('reading', () => ({ indicator: rows.map((row) => row.id) }), { sort: ['end'] });
  const measures = $derived(
    rows.map((row): Measure => {
      const mine = readings.items.filter((one) => one.fields.indicator === row.id);
      return { row, readings: mine.filter((one) => !one.fields.part), parts: mine.filter((one) => one.fields.part) };
    }),
  );
  return {
    get list() {
      return measures;
    },
    get known() {
      return lists.every((list) => list.known);
    },
  };
}

/** Where it began and what was read since, as numbers to draw. */
export const path = ({ row, readings }: Measure): number[] => [row.fields.baseline, ...readings.map((one) => one.fields.value)].filter((value) => value !== null && value !== undefined).map(Number);

/** How an indicator stands. */
export function standing(figures: () => readonly FigureValue[]) {
  const missed = findingsBy('indicator', ['indicator-target-missed']);
  const met = $derived(new Set(figures().find((one) => one.key === 'indicators_met')?.records.map((ref) => ref.id) ?? []));
  return (measure: Measure): { state: State; word: string; note?: string } => {
    const note = missed().get(measure.row.id);
    if (met.has(measure.row.id)) return { state: 'ok', word: t('plan-indicator-met') };
    if (note) return { state: 'bad', word: t('plan-indicator-missed'), note };
    if (measure.readings.length === 0) return { state: 'wait', word: t('plan-indicator-unread') };
    return { state: 'half', word: t('plan-indicator-under-way') };
  };
}

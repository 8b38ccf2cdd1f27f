/** A plan's lines as bars along time: what happened where it did, else what is planned. */
import type { RecordValue } from '$platform/types';
import { edge } from '$shared/gantt/scale';
import type { Dates, Span } from '$shared/gantt/span';
import { choiceOf } from '$shared/records/kinds.svelte';
import { percent, shortDate } from '$shared/records/show';
import { t } from '$shared/text/text.svelte';
import type { Forest } from '$shared/tree/tree';
import type { Item } from './items.svelte';
import { isWork } from './words';

const text = (row: RecordValue, name: string): string | null => (typeof row.fields[name] === 'string' ? String(row.fields[name]) : null);

/** "12 ene 2026 – 15 nov 2026", with what is not known said. */
export function datesWords({ begin, end }: Dates): string {
  if (!begin && !end) return t('plan-no-dates');
  const one = (date: string | null) => (date ? shortDate(date) : t('ui-field-missing'));
  return begin === end && begin ? shortDate(begin) : t('plan-gantt-dates', { from: one(begin), to: one(end) });
}

/** What is drawn of work: where it began and ended if it did, else where it is planned to. */
function drawnOf(row: RecordValue): Dates {
  const [begin, end] = [text(row, 'begin'), text(row, 'end')];
  const from = text(row, 'actual_begin') ?? begin;
  const to = text(row, 'actual_end') ?? end;
  // What began after its planned end has nowhere to end yet.
  return from && to && edge(to, 'end')! <= edge(from, 'begin')! ? { begin: from, end: from } : { begin: from, end: to };
}

const earlier = (a: string | null, b: string | null) => (!a ? b : !b ? a : edge(a, 'begin')! <= edge(b, 'begin')! ? a : b);
const later = (a: string | null, b: string | null) => (!a ? b : !b ? a : edge(a, 'end')! >= edge(b, 'end')! ? a : b);

/** From the first begin to the last end of the work below each line that has none of its own. */
function sumsOf(by: Forest<Item>): Map<string, Dates> {
  const sums = new Map<string, Dates>();
  const sum = (item: Item, deep: number): Dates => {
    let dates = drawnOf(item.row);
    for (const below of deep < 12 ? (by.get(item.id) ?? []) : []) {
      const part = sum(below, deep + 1);
      if (!isWork(item.row)) dates = { begin: earlier(dates.begin, part.begin), end: later(dates.end, part.end) };
    }
    sums.set(item.id, dates);
    return dates;
  };
  for (const item of by.get(null) ?? []) sum(item, 0);
  return sums;
}

export interface Around {
  /** The dates of the approved version, by activity; null where none was approved. */
  base: ReadonlyMap<string, Dates> | null;
  /** What the schedule says of each: clashes and what they delay, in Rust's words. */
  clashes: ReadonlyMap<string, readonly string[]>;
  today: string;
}

/** Spans by the line that they are of, with what they were made from. */
export type Known = Map<string, { row: RecordValue; from: string; span: Span }>;

/** The bars of all lines; those in `known` that would come out the same stay the same objects. */
export function spansOf(items: readonly Item[], by: Forest<Item>, { base, clashes, today }: Around, known: Known = new Map()): Map<string, Span> {
  const sums = sumsOf(by);
  return new Map(
    items.map(({ id, row }): [string, Span] => {
      const drawn = sums.get(id) ?? { begin: text(row, 'begin'), end: text(row, 'end') };
      const promised = base?.get(id) ?? null;
      const clash = clashes.get(id) ?? [];
      const from = JSON.stringify([drawn, base !== null, promised, clash, today]);
      const was = known.get(id);
      if (was?.row === row && was.from === from) return [id, was.span];
      const span = spanOf(row, drawn, base ? { promised } : null, clash, today);
      known.set(id, { row, from, span });
      return [id, span];
    }),
  );
}

/** How many days ago what was to end then was due, counted as findings count them; none or less when it is not late. */
export function daysLate(end: string | null, today: string): number {
  const after = edge(end, 'end');
  return after === null ? 0 : edge(today, 'begin')! - after + 1;
}

function spanOf(row: RecordValue, drawn: Dates, base: { promised: Dates | null } | null, clash: readonly string[], today: string): Span {
  const work = isWork(row);
  const planned = { begin: text(row, 'begin'), end: text(row, 'end') };
  const over = row.fields.status === 'done' || row.fields.status === 'cancelled' || text(row, 'actual_end') !== null;
  const days = daysLate(drawn.end, today);
  const late = work && !over && days > 0;
  const promised = base ? base.promised : planned.begin !== drawn.begin || planned.end !== drawn.end ? planned : null;
  const shape = !drawn.begin && !drawn.end ? 'none' : !work ? 'sum' : row.fields.milestone === true ? 'milestone' : 'bar';
  const done = row.fields.status === 'done' ? 100 : typeof row.fields.progress === 'number' ? row.fields.progress : 0;
  const words = () => (late ? t('plan-gantt-late', { days }) : clash.length ? t('plan-gantt-clash') : work && shape === 'none' ? t('plan-no-dates') : '');
  return {
    shape,
    drawn,
    planned,
    base: work ? promised : null,
    done: work ? done : 0,
    late,
    words,
    clash: clash.length > 0,
    told: () => [datesWords(drawn), work ? choiceOf('activity', 'status', row.fields.status) : '', work && typeof row.fields.progress === 'number' ? percent(row.fields.progress) : '', shape === 'none' ? '' : words(), ...clash].filter(Boolean).join('. '),
    moves: { begin: work && !over && !text(row, 'actual_begin') && planned.begin !== null, end: work && !over && planned.end !== null },
  };
}

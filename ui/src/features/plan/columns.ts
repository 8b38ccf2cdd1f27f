/** The columns of a plan's tree, and what is written in each cell. */
import type { Json, RecordValue } from '$platform/types';
import { choiceOf, fieldLabel, fieldSpec } from '$shared/records/kinds.svelte';
import { bestText, percent, shortDate } from '$shared/records/show';
import type { FieldSpec } from '$shared/records/schema';
import type { TreeColumn } from '$shared/tree/column';
import { showDay } from '$shared/text/dates';
import { language, t, tags } from '$shared/text/text.svelte';
import type { Item } from './items.svelte';
import { responsibleSpec } from './responsible';
import { sumWords } from './sums';
import { isWork } from './words';

/** The language that a cell's text is written in: the one that is shown, else the record's own. */
export const tagOf = (row: RecordValue): string => bestText(row.fields.name)?.tag ?? row.language ?? language();

const line = (kind: string, name: string): FieldSpec => ({ ...fieldSpec(kind, name), type: 'line' });

export function stateWord(item: Item): string {
  const word = choiceOf('activity', 'status', item.row.fields.status);
  if (item.late) return t('plan-state-late', { state: word });
  return isWork(item.row) || item.row.fields.status !== 'planned' ? word : '';
}

export const isMoney = (id: string): id is 'planned' | 'spent' | 'committed' => id === 'planned' || id === 'spent' || id === 'committed';

/** Money is written in the tree where one line holds it, or where none does and the plan has a currency. */
function moneyColumn(id: 'planned' | 'committed' | 'spent', currency: string | null, width: string): TreeColumn<Item> {
  const only = (item: Item) => (item.lines.length === 1 ? item.lines[0]! : null);
  return {
    id,
    label: fieldLabel('budget_line', id),
    width,
    numeric: true,
    text: (item) => item.below[id] || sumWords(item.lines, id),
    spec: (item) => (item.id !== 'new' && (only(item)?.fields.currency || (item.lines.length === 0 && currency && isWork(item.row))) ? fieldSpec('budget_line', id) : null),
    value: (item) => only(item)?.fields[id] ?? null,
    currency: (item) => (only(item)?.fields.currency as string | null | undefined) ?? currency,
  };
}

/** A date without its year where the plan is of that year alone. */
function day(value: Json | undefined, year: string | null): string {
  const date = typeof value === 'string' ? value : '';
  if (date === '') return '';
  return year && date.startsWith(year) && date.length === 10 ? showDay(date, tags[language()]) : shortDate(date);
}

export function planColumns(plan: RecordValue): TreeColumn<Item>[] {
  const currency = (plan.fields.currency as string | null) ?? null;
  const [from, to] = [plan.fields.begin, plan.fields.end].map((date) => (typeof date === 'string' ? date.slice(0, 4) : null));
  const years = from && from === to ? from : null;
  const field = (name: string, width: string, more: Partial<TreeColumn<Item>> = {}): TreeColumn<Item> => ({
    id: name,
    label: fieldLabel('activity', name),
    width,
    text: (item) => String(item.row.fields[name] ?? ''),
    spec: (item) => (item.id === 'new' ? null : fieldSpec('activity', name)),
    value: (item): Json => item.row.fields[name] ?? null,
    ...more,
  });
  const date = (name: string) => field(name, '5rem', { numeric: true, text: (item) => day(item.row.fields[name], years) });
  return [
    { id: 'name', label: t('plan-head-name'), width: 'minmax(18rem, 2fr)', text: (item) => bestText(item.row.fields.name)?.text ?? '', spec: () => line('activity', 'name'), value: (item) => bestText(item.row.fields.name)?.text ?? null },
    field('number', '5rem'),
    field('level', '7rem', { text: (item) => choiceOf('activity', 'level', item.row.fields.level) }),
    { id: 'who', label: t('plan-head-who'), width: 'minmax(9rem, 1fr)', text: (item) => item.who?.text ?? '', spec: (item) => (item.id === 'new' ? null : responsibleSpec), value: (item) => item.who?.ref ?? null },
    date('begin'),
    date('end'),
    date('actual_begin'),
    date('actual_end'),
    field('progress', '6.5rem', { numeric: true, text: (item) => (typeof item.row.fields.progress === 'number' ? percent(item.row.fields.progress) : '') }),
    field('status', '8rem', { text: (item) => (item.late ? t('plan-late-one') : stateWord(item)) }),
    moneyColumn('planned', currency, '7.25rem'),
    moneyColumn('committed', currency, '7.25rem'),
    moneyColumn('spent', currency, '7.25rem'),
  ];
}

export const firstColumns = ['name', 'who', 'begin', 'end', 'progress', 'status', 'planned', 'spent'];

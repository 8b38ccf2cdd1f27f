/** The changes of an operation in words: which record, which field, what it was and what it became; names instead of ids, dates and choices as people read them. */
import type { ChangeValue } from '$generated/api';
import type { Fields, Json } from '$platform/types';
import { has, t } from '../text/text.svelte';
import { currencyOf } from './currency.svelte';
import { fieldLabel, fieldSpec, kindLabel, kindSpec, recordTitle, splitRef } from './kinds.svelte';
import { money } from './money';
import { capital, isEmpty, languageName, show } from './show';

export interface Line {
  label: string;
  /** Empty where there was nothing. */
  before: string;
  after: string;
}

/** What happened to one record. */
export interface Told {
  ref: string;
  kind: string;
  what: 'added' | 'deleted' | 'edited';
  title: string;
  /** Whether it is still there, so that it can be opened. */
  there: boolean;
  lines: Line[];
}

/** What Rust keeps for itself, or what says nothing to a reader. */
const hidden = new Set(['id', 'revision', 'position', 'sort_key', 'content', 'source', 'demo']);
const long = 240;
const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);

function labelOf(kind: string, name: string, tag?: string): string {
  const label = name === 'key' ? t('history-key') : name === 'language' ? t('history-original') : fieldLabel(kind, name);
  return tag ? `${label} (${languageName(tag, true)})` : label;
}

/** A column's value as a field's value: lists are kept as text, yes and no as 1 and 0. */
function valueOf(type: string, raw: Json): Json {
  if (type === 'bool') return raw === 1 || raw === true;
  if (type === 'list' && typeof raw === 'string') {
    try {
      return JSON.parse(raw) as Json;
    } catch {
      return raw;
    }
  }
  return raw;
}

export function wordsOf(kind: string, field: string, raw: Json | undefined, row: Fields = {}): string {
  if (raw === null || raw === undefined) return '';
  const [name = field, tag] = field.split('.');
  const spec = fieldSpec(kind, name);
  if (tag || name === 'key') return cut(String(raw));
  if (name === 'language') return languageName(String(raw));
  if (spec.type === 'minor') return money(raw, row.currency);
  const value = valueOf(spec.type, raw);
  if (isEmpty(value)) return '';
  const words = show(spec, value, true);
  return isId(words) ? t('history-gone', { kind: kindLabel(spec.target ?? '') || t('history-record') }) : cut(words);
}

const cut = (text: string) => (text.length > long ? `${text.slice(0, long)}…` : text);

/** The title of a record that is gone, from what the journal kept of it. */
function titleFrom(kind: string, row: Fields, texts: Map<string, string>): string {
  const by = kindSpec(kind)?.title ?? 'name';
  if (by.startsWith('ref:')) {
    const name = by.slice(4).split('|').find((one) => row[one]);
    return name ? wordsOf(kind, name, row[name], row) : '';
  }
  return texts.get(by) ?? (typeof row[by] === 'string' ? String(row[by]) : '');
}

/** Changes put together by record, in the order in which they were made. */
export function byRecord(changes: readonly ChangeValue[]): [ref: string, changes: ChangeValue[]][] {
  const groups = new Map<string, ChangeValue[]>();
  for (const change of changes) {
    const list = groups.get(change.record);
    if (list) list.push(change);
    else groups.set(change.record, [change]);
  }
  return [...groups];
}

/** The changes of some records in words. Only of those that are shown, since titles of what they name are asked for. */
export function told(groups: readonly [ref: string, changes: ChangeValue[]][]): Told[] {
  return groups.map(([ref, list]) => {
    const [kind, id] = splitRef(ref);
    const whole = list.find((change) => change.field === null);
    const what = !whole ? 'edited' : whole.after === null ? 'deleted' : 'added';
    const row = ((whole?.after ?? whole?.before) as Fields | null | undefined) ?? {};
    const texts = new Map(list.filter((change) => change.field?.includes('.')).map((change) => [change.field!.split('.')[0]!, String(change.after ?? change.before ?? '')]));
    const columns: ChangeValue[] = Object.entries(row).map(([field, value]) => ({ record: ref, field, before: what === 'deleted' ? value : null, after: what === 'deleted' ? null : value }));
    const order = ['', ...(kindSpec(kind)?.fields ?? []).map((field) => field.name), 'key', 'language'];
    const place = ({ field }: ChangeValue) => order.indexOf(field?.split('.')[0] ?? '');
    // An edit tells what changed and not in what it is counted.
    const withCurrency = (field: string): Fields => (whole || fieldSpec(kind, field).type !== 'minor' ? row : { currency: list.find((one) => one.field === 'currency')?.before ?? currencyOf(kind, id) });
    const lines = [...columns, ...list.filter((change) => change !== whole)]
      .sort((a, b) => place(a) - place(b))
      .filter((change) => change.field !== null && !hidden.has(change.field.split('.')[0]!))
      .map(({ field, before, after }) => ({ label: labelOf(kind, ...(field!.split('.') as [string, string?])), before: wordsOf(kind, field!, before as Json, withCurrency(field!)), after: wordsOf(kind, field!, after as Json, withCurrency(field!)) }))
      .filter((line) => line.before !== line.after);
    const now = kindSpec(kind) ? recordTitle(kind, id) : '';
    const there = now !== '' && now !== id;
    return { ref, kind, what, title: there ? now : titleFrom(kind, row, texts) || capital(kindLabel(kind)), there, lines };
  });
}

/** A place that reverting concerns, "member:ID name.pt", in words: the record and, of an edit, the field. */
export function placeInWords(place: string): { title: string; label: string } {
  const [ref = '', field = ''] = place.split(' ', 2);
  const [kind, id] = splitRef(ref);
  const title = kindSpec(kind) ? recordTitle(kind, id) : '';
  return { title: title === id || title === '' ? capital(has(`kind-${kind.replaceAll('_', '-')}`) ? kindLabel(kind) : t('history-record')) : title, label: field ? labelOf(kind, ...(field.split('.') as [string, string?])) : '' };
}

/** The kinds of records, read once; their fields; countries and titles of records by id, as texts need them. */
import { platform, type RecordValue } from '$platform';
import { onChange } from '../state/changes.svelte';
import { has, language, t } from '../text/text.svelte';
import { readKinds, type FieldSpec, type KindSpec } from './schema';

let kinds = $state.raw<Map<string, KindSpec>>(new Map());

export async function readSchema(): Promise<void> {
  kinds = readKinds(await platform.call('describe_records', {}));
}

export function kindSpec(kind: string): KindSpec | undefined {
  return kinds.get(kind);
}

export function allKinds(): KindSpec[] {
  return [...kinds.values()];
}

export function fieldSpec(kind: string, name: string): FieldSpec {
  const spec = kinds.get(kind)?.fields.find((field) => field.name === name);
  return spec ?? { kind, name, type: 'line', required: false, default: null };
}

const dashed = (name: string) => name.replaceAll('_', '-');

/** A key's text, or the name itself made readable where no text was written. */
function worded(key: string, name: string): string {
  return has(key) ? t(key) : name.replaceAll('_', ' ');
}

export const kindLabel = (kind: string) => worded(`kind-${dashed(kind)}`, kind);
export const kindsLabel = (kind: string) => worded(`kind-${dashed(kind)}-many`, kinds.get(kind)?.many ?? kind);
export const fieldLabel = (kind: string, name: string) => worded(`${dashed(kind)}-${dashed(name)}`, name);
export const choiceLabel = (choice: string, value: string) => worded(`choice-${dashed(choice)}-${dashed(value)}`, value);

/** A word for the value of a choice field of a kind. */
export function choiceOf(kind: string, name: string, value: unknown): string {
  return typeof value === 'string' && value !== '' ? choiceLabel(fieldSpec(kind, name).choice ?? name, value) : '';
}

export interface Country {
  code: string;
  name: string;
  official: string;
}

let countries = $state.raw<{ tag: string; list: Country[]; by: Map<string, Country> }>({ tag: '', list: [], by: new Map() });

/** Reads the names of countries in the window's language. */
export async function readCountries(): Promise<void> {
  const tag = language();
  const answer = await platform.call<Country[] | { items: Country[] }>('list_countries', { language: tag });
  const list = Array.isArray(answer) ? answer : answer.items;
  countries = { tag, list, by: new Map(list.map((country) => [country.code, country])) };
}

export const allCountries = () => countries.list;
export const country = (code: string) => countries.by.get(code);
export const countryName = (code: string) => countries.by.get(code)?.name ?? code;

/** Titles of records that are named elsewhere by id. Read when first shown, forgotten when their kind changes. */
const titles = $state<Record<string, string>>({});
const asked = new Set<string>();
/** What is asked for together: the titles that a screen needs, once it has said all of them. */
let wanted: string[] = [];
const most = 500;

export function recordTitle(kind: string, id: string): string {
  const ref = `${kind}:${id}`;
  const known = titles[ref];
  if (known !== undefined) return known;
  if (!asked.has(ref)) {
    asked.add(ref);
    if (wanted.push(ref) === 1) queueMicrotask(() => void readTitles());
  }
  return '…';
}

/** Titles by as many requests as lists of 500 take; a record that is gone is called by its id. */
async function readTitles(): Promise<void> {
  const refs = wanted;
  wanted = [];
  for (let at = 0; at < refs.length; at += most) {
    const part = refs.slice(at, at + most);
    const records = await platform.call<(RecordValue & { kind: string })[]>('get_records', { refs: part }).catch(() => []);
    const named = new Map<string, string>(records.flatMap(({ kind, id, key, title }) => [id, key].map((by) => [`${kind}:${by}`, title || kindLabel(kind)] as const)));
    // What was written meanwhile was forgotten, and is asked for anew by whoever shows it.
    for (const ref of part) if (asked.has(ref)) titles[ref] = named.get(ref) ?? ref.slice(ref.indexOf(':') + 1);
  }
}

/** Tells the title of a record that some answer carried along. */
export function knowTitle(kind: string, id: string, title: string): void {
  const ref = `${kind}:${id}`;
  asked.add(ref);
  const words = title || kindLabel(kind);
  if (titles[ref] !== words) titles[ref] = words;
}

/** Titles that a list brings along: its records' own, and those of what the records are titled by. */
export function learnTitles(command: string, items: readonly RecordValue[]): void {
  const spec = [...kinds.values()].find((one) => command === `list_${one.many}`);
  if (!spec) return;
  const refs = spec.title.startsWith('ref:') ? spec.title.slice(4).split('|') : [];
  for (const item of items) {
    knowTitle(spec.kind, item.id, item.title);
    const name = refs.find((one) => typeof item.fields[one] === 'string');
    const target = name && spec.fields.find((field) => field.name === name)?.target;
    if (name && target) knowTitle(target, String(item.fields[name]), item.title);
  }
}

export function startTitles(): void {
  onChange((topics) => {
    for (const ref of [...asked]) {
      if (topics && !topics.includes(ref.split(':', 1)[0]!)) continue;
      asked.delete(ref);
      delete titles[ref];
    }
  });
}

/** "event:ix-2015" taken apart. */
export function splitRef(ref: string): [kind: string, id: string] {
  const at = ref.indexOf(':');
  return at < 0 ? ['', ref] : [ref.slice(0, at), ref.slice(at + 1)];
}

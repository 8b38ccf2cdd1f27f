/** A declaration's text in paragraphs and as adopted: one made from the other, language by language. */
import type { Fields, Json, RecordValue } from '$platform';
import { fieldSpec } from '$shared/records/kinds.svelte';
import { changedTexts } from '$shared/records/write';

export type Texts = Record<string, string>;

export const textsOf = (value: unknown): Texts => (value && typeof value === 'object' && !Array.isArray(value) ? (value as Texts) : {});
const parts = (text: string) => text.split(/\n\s*\n/).map((one) => one.trim()).filter(Boolean);

/** The paragraphs one after the other, in each language in which every one of them is written. */
export function joined(paragraphs: readonly { fields: Fields }[]): Texts {
  const all = paragraphs.map((one) => textsOf(one.fields.text));
  const tags = Object.keys(all[0] ?? {}).filter((tag) => all.every((one) => one[tag]?.trim()));
  return Object.fromEntries(tags.map((tag) => [tag, all.map((one) => one[tag]!.trim()).join('\n\n')]));
}

/** The paragraphs of a text. A language that has not as many as the first one stays out: nobody can say which is which. */
export function divided(text: Texts, first: string): Texts[] {
  const own = text[first] === undefined ? Object.keys(text)[0] : first;
  const count = parts(text[own ?? ''] ?? '').length;
  const fits = Object.entries(text).filter(([, words]) => parts(words).length === count);
  return Array.from({ length: count }, (_, i) => Object.fromEntries(fits.map(([tag, words]) => [tag, parts(words)[i]!])));
}

/** Whether the adopted text says in some language something else than the paragraphs, beyond blank lines. */
export function differs(paragraphs: readonly { fields: Fields }[], adopted: unknown): boolean {
  const text = textsOf(adopted);
  return Object.entries(joined(paragraphs)).some(([tag, words]) => parts(text[tag] ?? '').join('\n\n') !== parts(words).join('\n\n'));
}

/** What of a form differs from the record, each language of a text by itself. */
export function changed(kind: string, names: readonly string[], before: RecordValue, now: Fields): Fields {
  const was = (name: string): Json => before.fields[name] ?? null;
  const other = names.filter((name) => JSON.stringify(was(name)) !== JSON.stringify(now[name] ?? null));
  return Object.fromEntries(other.map((name) => [name, changedTexts(fieldSpec(kind, name), was(name), now[name] ?? null)]));
}

/** A text as each of some languages has it; where none has it, its title once. */
import type { Json, Language } from '$platform/types';

export function lines(spoken: readonly Language[], value: Json | undefined, title: string): { tag: Language; text: string }[] {
  const texts = value && typeof value === 'object' && !Array.isArray(value) ? value : {};
  const found = spoken.map((tag) => ({ tag, text: String(texts[tag] ?? '') })).filter((one) => one.text);
  return found.length ? found : [{ tag: spoken[0] ?? 'es', text: title }];
}

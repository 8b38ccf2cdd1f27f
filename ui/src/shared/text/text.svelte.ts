/** Every text of the window: `t(key, vars)` over the same .ftl files that Rust reads. Switching language redraws what uses it. */
import { FluentBundle, type FluentVariable } from '@fluent/bundle';
import type { Language } from '$platform/types';
import { bundleOf, tags } from './bundle';

export { tags };
export const languages: readonly Language[] = ['es', 'en', 'pt'];

let current = $state<Language>('es');
let bundle = $state.raw<FluentBundle>(new FluentBundle('es-419'));

/** The window's language. */
export function language(): Language {
  return current;
}

/** Reads a language's texts, then speaks it: never half of each. */
export async function speak(wanted: Language): Promise<void> {
  bundle = await bundleOf(wanted);
  current = wanted;
  document.documentElement.lang = tags[wanted];
}

/** Whether there is a text of this key. */
export function has(key: string): boolean {
  return bundle.hasMessage(key);
}

/** The text of `key` with its variables. A key without text shows itself, so that it is seen and mended. */
export function t(key: string, vars?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, vars, []) : key;
}

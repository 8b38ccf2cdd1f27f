/** Texts in languages other than the window's, for a screen that is read in several at once. */
import type { Language } from '$platform/types';
import type { FluentVariable } from '@fluent/bundle';
import { bundleOf } from './bundle';
import { tags } from './text.svelte';

export type Voice = (key: string, vars?: Record<string, FluentVariable>) => string;

/** What such a screen says: its own words, and the values of choices. */
const sources = import.meta.glob<string>('../../../../locales/*/{room,records,governance,meetings}.ftl', { query: '?raw', import: 'default' });

export async function voiceOf(language: Language): Promise<Voice> {
  const files = Object.entries(sources).filter(([path]) => path.includes(`/locales/${language}/`));
  const bundle = bundleOf(tags[language], await Promise.all(files.map(([, load]) => load())));
  return (key, vars) => {
    const message = bundle.getMessage(key);
    return message?.value ? bundle.formatPattern(message.value, vars, []) : key;
  };
}

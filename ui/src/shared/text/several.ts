/** Texts in languages other than the window's, for a screen that is read in several at once. */
import type { Language } from '$platform/types';
import type { FluentVariable } from '@fluent/bundle';
import { bundleOf } from './bundle';

export type Voice = (key: string, vars?: Record<string, FluentVariable>) => string;

export async function voiceOf(language: Language): Promise<Voice> {
  const bundle = await bundleOf(language);
  return (key, vars) => {
    const message = bundle.getMessage(key);
    return message?.value ? bundle.formatPattern(message.value, vars, []) : key;
  };
}

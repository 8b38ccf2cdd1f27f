/** The Fluent bundle of each language, made once from the texts that were parsed while building. */
import { FluentBundle } from '@fluent/bundle';
import type { Language } from '$platform/types';

/** The tags that dates, numbers and plurals follow. */
export const tags: Record<Language, string> = { es: 'es-419', en: 'en-GB', pt: 'pt-BR' };

const sources = {
  es: () => import('virtual:texts/es'),
  en: () => import('virtual:texts/en'),
  pt: () => import('virtual:texts/pt'),
};
const made = new Map<Language, FluentBundle>();

/** A language's bundle, read when first asked for. */
export async function bundleOf(language: Language): Promise<FluentBundle> {
  const known = made.get(language);
  if (known) return known;
  const { default: body } = await sources[language]();
  // Isolation marks would travel into copied cells and labels; our texts are all written left to right.
  const bundle = new FluentBundle(tags[language], { useIsolating: false });
  bundle.addResource({ body }, { allowOverrides: true });
  made.set(language, bundle);
  return bundle;
}

/** A Fluent bundle from the texts of .ftl files. */
import { FluentBundle, FluentResource } from '@fluent/bundle';

export function bundleOf(tag: string, texts: string[]): FluentBundle {
  // Isolation marks would travel into copied cells and labels; our texts are all written left to right.
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const text of texts) bundle.addResource(new FluentResource(text), { allowOverrides: true });
  return bundle;
}

/** The texts of each language as one module, `virtual:texts/es`: the .ftl files that the window speaks from, parsed while building so that no start and no change of language has to. */
import { FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The files that only Rust words. */
export const spokenByRust = ['common', 'errors', 'findings', 'office', 'operations', 'report', 'shell'];

const prefix = 'virtual:texts/';

export function texts(locales: URL): Plugin {
  return {
    name: 'plenaria-texts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return;
      const folder = fileURLToPath(new URL(`${id.slice(prefix.length + 1)}/`, locales));
      const files = readdirSync(folder).filter((name) => name.endsWith('.ftl') && !spokenByRust.includes(name.slice(0, -4)));
      const entries = files.flatMap((name) => {
        this.addWatchFile(folder + name);
        return new FluentResource(readFileSync(folder + name, 'utf8')).body;
      });
      // Engines read JSON out of a string several times faster than the same as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(entries))});`;
    },
  };
}

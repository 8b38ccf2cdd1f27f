/** What every component keeps to; who may know whom is tested with the walls of the other rooms. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('.', import.meta.url).pathname;

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(path).isDirectory() ? sources(path) : /\.(svelte|ts)$/.test(name) ? [path] : [];
  });
}

const files = sources(root.replace(/\/$/, '')).map((path) => {
  const code = readFileSync(path, 'utf8');
  return { path: relative(root, path), code };
});
it('a component has fewer than 200 lines', () => {
  const long = files.filter((file) => file.path.endsWith('.svelte') && file.code.split('\n').length >= 200);
  expect(long.map((file) => file.path)).toEqual([]);
});

it('a component writes no colour and no size of type of its own', () => {
  const style = (code: string) => /<style>([\s\S]*)<\/style>/.exec(code)?.[1] ?? '';
  const guilty = files.filter((file) => /#[0-9a-f]{3,8}\b|rgba?\(\s*\d|font-size:\s*[\d.]+(px|rem)|\d+(\.\d+)?m?s\b(?!tep)/i.test(style(file.code)));
  expect(guilty.map((file) => file.path)).toEqual([]);
});

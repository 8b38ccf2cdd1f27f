/** Every text that a component asks for exists in the three languages, with the same variables. That none is kept for nobody is tests/house's to say. */
import { FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { spokenByRust } from '../../../texts.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const languages = ['es', 'en', 'pt'] as const;

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(path).isDirectory()) return name === 'mock' ? [] : sources(path);
    return /\.(svelte|ts)$/.test(name) && !/\.test\.ts$/.test(name) ? [path] : [];
  });
}

/** The files that only Rust words, and the one whose keys are built from the declarations of records. */
const others = [...spokenByRust, 'records'];

function texts(language: string): Map<string, string[]> {
  const folder = `${root}locales/${language}`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl') && !others.includes(name.slice(0, -4)));
  const variables = (value: unknown) => [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)].map((found) => found[1]!);
  const entries = files.flatMap((name) => new FluentResource(readFileSync(`${folder}/${name}`, 'utf8')).body);
  return new Map(entries.map((entry) => [entry.id, [...new Set(variables(entry.value))].sort()]));
}

const known = new Map(languages.map((language) => [language, texts(language)]));

const code = sources(`${root}ui/src`).map((path) => readFileSync(path, 'utf8')).join('\n');
const features = new Set([...known.get('es')!.keys()].map((key) => key.split('-', 1)[0]));
const keysIn = (text: string) => [...text.matchAll(/['"`]([a-z]+-[a-z0-9-]*[a-z0-9])['"`]/g)].map((found) => found[1]!);
const literal = [...code.matchAll(/\bt\(([^()]*)/g)].flatMap((call) => keysIn(call[1]!)).filter((key) => features.has(key.split('-', 1)[0]));

it.each(languages)('every key that a component asks for has a text in %s', (language) => {
  expect(literal.filter((key) => !known.get(language)!.has(key))).toEqual([]);
});

it('the three languages have the same keys and variables', () => {
  expect([...known.get('en')!].sort()).toEqual([...known.get('es')!].sort());
  expect([...known.get('pt')!].sort()).toEqual([...known.get('es')!].sort());
});

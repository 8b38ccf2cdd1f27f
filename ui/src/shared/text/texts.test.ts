/** Every text that a component asks for exists in the three languages, with the same variables, and none is kept for nobody. */
import { FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../../', import.meta.url).pathname;
const languages = ['es', 'en', 'pt'] as const;

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(path).isDirectory()) return name === 'mock' ? [] : sources(path);
    return /\.(svelte|ts)$/.test(name) && !/\.test\.ts$/.test(name) ? [path] : [];
  });
}

const code = sources(`${root}ui/src`).map((path) => readFileSync(path, 'utf8')).join('\n');
const asked = new Set([...code.matchAll(/['"`]((?:ui|app|members|events|reports|settings|start|overview)-[a-z0-9-]+)['"`]/g)].map((found) => found[1]!));

function texts(language: string): Map<string, string[]> {
  const resource = new FluentResource(readFileSync(`${root}locales/${language}/ui.ftl`, 'utf8'));
  const variables = (value: unknown) => [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)].map((found) => found[1]!);
  return new Map(resource.body.map((entry) => [entry.id, [...new Set(variables(entry.value))].sort()]));
}

const known = new Map(languages.map((language) => [language, texts(language)]));

it.each(languages)('every key that a component asks for has a text in %s', (language) => {
  expect([...asked].filter((key) => !known.get(language)!.has(key))).toEqual([]);
});

it('the three languages have the same keys and variables', () => {
  expect([...known.get('en')!].sort()).toEqual([...known.get('es')!].sort());
  expect([...known.get('pt')!].sort()).toEqual([...known.get('es')!].sort());
});

it('no text is kept that nobody asks for', () => {
  expect([...known.get('es')!.keys()].filter((key) => !asked.has(key))).toEqual([]);
});

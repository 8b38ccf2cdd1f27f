import { expect, it } from 'vitest';
import { address, batches, byLanguage, type Recipient } from './addresses';

const to = (name: string, email: string, language: string): Recipient => ({ person: name, name, email, language, country: null, as: '', post: null, phone: '' });

it('a name that a mail program could misread stands in quotes', () => {
  expect(address({ name: 'Ana Ñandú', email: 'ana@x.example' })).toBe('Ana Ñandú <ana@x.example>');
  expect(address({ name: 'Ríos, Ana "la A"', email: 'a@x.example' })).toBe('"Ríos, Ana \\"la A\\"" <a@x.example>');
});

it('who has no address is left out, and who is there twice is written to once', () => {
  const groups = byLanguage([to('a', 'a@x', 'en'), to('b', 'b@x', 'es'), to('c', 'B@x', 'es'), to('d', '', 'es'), to('e', 'e@x', 'es')]);
  expect(groups.map((group) => [group.language, group.list.map((one) => one.name)])).toEqual([['es', ['b', 'e']], ['en', ['a']]]);
});

it('batches leave nobody out', () => {
  expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(batches([1, 2, 3], 0)).toEqual([[1, 2, 3]]);
  expect(batches([], 0)).toEqual([]);
});

import { expect, it } from 'vitest';
import { filled, problemOf } from './write';

it('a form sends what was filled in and no more', () => {
  expect(filled({ name: { es: 'a' }, note: null, number: 0, votes: false, tags: [], text: '' })).toEqual({ name: { es: 'a' }, number: 0, votes: false });
});

it('a problem of one language is a problem of the field', () => {
  const refusal = { code: 'refused', message: '', problems: [{ field: 'name.pt', message: 'demasiado largo' }, { field: 'names', message: 'otro' }] };
  expect(problemOf(refusal, 'name')).toBe('demasiado largo');
  expect(problemOf(refusal, 'begin')).toBe('');
});

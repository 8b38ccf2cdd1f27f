import { expect, it } from 'vitest';
import { changedTexts, filled, problemOf } from './write';

it('a form sends what was filled in and no more', () => {
  expect(filled({ name: { es: 'a' }, note: null, number: 0, votes: false, tags: [], text: '' })).toEqual({ name: { es: 'a' }, number: 0, votes: false });
});

it('a problem of one language is a problem of the field', () => {
  const refusal = { code: 'refused', message: '', problems: [{ field: 'name.pt', message: 'demasiado largo' }, { field: 'names', message: 'otro' }] };
  expect(problemOf(refusal, 'name')).toBe('demasiado largo');
  expect(problemOf(refusal, 'begin')).toBe('');
});

it('of texts only the languages that changed are sent', () => {
  const spec = { kind: 'body', name: 'name', type: 'texts', required: true, default: null } as const;
  expect(changedTexts(spec, { es: 'a', en: 'b', pt: 'c' }, { es: 'a', en: 'B' })).toEqual({ en: 'B', pt: null });
  expect(changedTexts(spec, null, { es: 'a' })).toEqual({ es: 'a' });
  expect(changedTexts({ ...spec, type: 'line' }, 'a', 'b')).toBe('b');
});

import { expect, it } from 'vitest';
import type { RecordValue } from '$platform/types';
import { shares, sumsOf, sumWords } from './sums';

const line = (fields: RecordValue['fields']): RecordValue => ({ id: '1', key: null, revision: 1, language: 'es', title: '', fields: { planned: null, committed: null, spent: null, amount_stated: null, currency: null, ...fields } });

it('never adds one currency to another', () => {
  const lines = [line({ planned: 100000, currency: 'USD' }), line({ planned: 50000, currency: 'EUR' }), line({ planned: 20000, currency: 'USD' })];
  expect([...sumsOf(lines, 'planned')]).toEqual([['USD', 120000], ['EUR', 50000]]);
  expect(sumWords(lines, 'planned')).toBe('USD\u00a01.200 + EUR\u00a0500');
  expect(shares(lines)).toBe(null);
});

it('what no line says is not zero, and what is only written stands as written', () => {
  expect(sumWords([line({ currency: 'USD' })], 'spent')).toBe('');
  expect(sumWords([line({ amount_stated: 'unos 20 mil' })], 'planned')).toBe('unos 20 mil');
});

it('a bar has the shares of what was planned', () => {
  expect(shares([line({ planned: 200, committed: 150, spent: 300, currency: 'USD' })])).toEqual({ spent: 100, committed: 75 });
  expect(shares([line({ planned: 0, spent: 300, currency: 'USD' })])).toBe(null);
});

/** The sums of journeys, by payer and currency. */
import { expect, test } from 'vitest';
import type { Fields, RecordValue } from '$platform/types';
import { allowanceOf, sumsOf, totalsOf } from './travel';

const row = (fields: Fields): RecordValue => ({ id: String(Math.random()), key: null, revision: 1, language: 'es', title: '', fields });

test('an allowance is a rate for days, rounded half to even', () => {
  expect(allowanceOf(row({ per_diem: 12500, per_diem_days: '2.5' }))).toBe(31250);
  expect(allowanceOf(row({ per_diem: 5, per_diem_days: '0.5' }))).toBe(2);
  expect(allowanceOf(row({ per_diem: 7, per_diem_days: '0.5' }))).toBe(4);
  expect(allowanceOf(row({ per_diem: 12500, per_diem_days: null }))).toBe(0);
});

test('money is added by payer and currency, never across currencies', () => {
  const sums = sumsOf([
    row({ currency: 'USD', ticket_cost: 100 }),
    row({ organization: 'o', currency: 'USD', ticket_cost: 40000, per_diem: 100, per_diem_days: '3' }),
    row({ organization: 'o', currency: 'USD', ticket_cost: 10000 }),
    row({ organization: 'o', currency: 'EUR', ticket_cost: 5 }),
  ]);
  expect(sums).toEqual([
    { payer: 'organization:o', currency: 'USD', people: 2, tickets: 50000, allowance: 300 },
    { payer: 'organization:o', currency: 'EUR', people: 1, tickets: 5, allowance: 0 },
    { payer: '', currency: 'USD', people: 1, tickets: 100, allowance: 0 },
  ]);
  expect(totalsOf(sums).map((one) => [one.currency, one.people, one.tickets])).toEqual([['USD', 3, 50100], ['EUR', 1, 5]]);
});

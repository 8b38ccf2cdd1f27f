import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { amount, digitsOf, money, readMoney, typedMoney } from './money';

it('has the decimals that Rust has of every currency', () => {
  const table = readFileSync(new URL('../../../../crates/i18n/data/currencies.tsv', import.meta.url), 'utf8');
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  expect(rows.length).toBeGreaterThan(150);
  for (const [code, digits] of rows) expect([code, digitsOf(code)]).toEqual([code, Number(digits)]);
});

it('reads amounts as people type them', () => {
  for (const [typed, currency, minor] of [
    ['3500', 'USD', 350000], ['3.500', 'USD', 350000], ['3,500', 'USD', 350000], ['3.500,50', 'USD', 350050], ['3,500.5', 'USD', 350050],
    ['1.234.567', 'USD', 123456700], ['12,5', 'USD', 1250], ['USD 12', 'USD', 1200], ['1 000', 'CLP', 1000], ['1.000', 'CLP', 1000], ['-5', 'USD', -500], ['1,250', 'KWD', 1250],
  ] as const) expect([typed, readMoney(typed, currency)]).toEqual([typed, minor]);
});

it('gives back what it cannot read, for Rust to refuse', () => {
  for (const typed of ['unos mil', '1.2.3', '12,3456', '5,5 o 6']) expect(readMoney(typed, 'USD')).toBe(typed);
  expect(readMoney('10,5', 'CLP')).toBe('10,5');
  expect(readMoney('  ', 'USD')).toBe(null);
});

it('writes the code first and leaves zero decimals out', () => {
  expect(money(34160000, 'USD')).toBe('USD\u00a0341.600');
  expect(money(350050, 'USD')).toBe('USD\u00a03.500,50');
  expect(amount(1000, 'CLP')).toBe('1.000');
  expect(money(null, 'USD')).toBe('');
  expect(readMoney(typedMoney(350050, 'USD'), 'USD')).toBe(350050);
});

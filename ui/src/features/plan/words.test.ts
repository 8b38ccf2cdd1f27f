import { expect, it } from 'vitest';
import { mayFall, quarters } from './words';

it('what is known to the month or year may fall in any part of it', () => {
  expect(mayFall('2026-04', '2026-06', '2026-04', '2026-06')).toBe(true);
  expect(mayFall('2026-07-01', '2026-09-30', '2026-04', '2026-06')).toBe(false);
  expect(mayFall('2026-06-30', '2026-09-30', '2026-04', '2026-06')).toBe(true);
  expect(mayFall('2026', '2026', '2026-10', '2026-12')).toBe(true);
  expect(mayFall('2025-01', '2026-03-31', '2026-04', '2026-06')).toBe(false);
  expect(mayFall(null, '2026-05', '2026-04', '2026-06')).toBe(true);
  expect(mayFall(null, null, '2026-04', '2026-06')).toBe(false);
});

it('a plan has the quarters of its years, and none when no year is known', () => {
  expect(quarters('2026-01-01', '2026-12-31').map((one) => `${one.from} ${one.to}`)).toEqual(['2026-01 2026-03', '2026-04 2026-06', '2026-07 2026-09', '2026-10 2026-12']);
  expect(quarters('2009', '2011').length).toBe(12);
  expect(quarters(null, null)).toEqual([]);
});

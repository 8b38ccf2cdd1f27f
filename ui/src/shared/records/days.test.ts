import { expect, it } from 'vitest';
import { latestDay } from './days';

const row = (begin: string | null, end: string) => ({ fields: { begin, end } });

it('what ended is seen on its last day, as exactly as that is known', () => {
  expect(latestDay([row(null, 'open'), row('2023-11-25', '2024-11-28')], '2026-10-05')).toBe('2024-11-28');
  expect(latestDay([row('2020', '2020')], '2026-10-05')).toBe('2020-12-31');
  expect(latestDay([row('2024-02', '2024-02')], '2026-10-05')).toBe('2024-02-29');
});

it('a seat that ended before its term is seen on its own last day', () => {
  expect(latestDay([row(null, '2025-05-31'), row('2024-11-29', '2025-11-20')], '2026-10-05')).toBe('2025-05-31');
});

it('what holds is seen today, and what is to come on its first day', () => {
  expect(latestDay([row('2025', 'open')], '2026-10-05')).toBe('2026-10-05');
  expect(latestDay([row('2027', 'open')], '2026-10-05')).toBe('2027-01-01');
  expect(latestDay([row('2027-03', 'open')], '2026-10-05')).toBe('2027-03-01');
  expect(latestDay([row('2026-11-28', '2027-11-27')], '2026-10-05')).toBe('2026-11-28');
});

import { expect, it } from 'vitest';
import { daysLate } from './spans';

it('days late are counted from the day that something was due', () => {
  expect([daysLate('2026-09-30', '2026-09-30'), daysLate('2026-09-30', '2026-10-01'), daysLate('2026-09-30', '2026-10-05')]).toEqual([0, 1, 5]);
});

it('a date known to its month is late once the month has ended, and one that is not known never', () => {
  expect([daysLate('2026-09', '2026-09-30'), daysLate('2026-09', '2026-10-02')]).toEqual([0, 2]);
  expect(daysLate(null, '2026-10-05')).toBe(0);
});

import { expect, it } from 'vitest';
import { place, share } from './line';

it('a day stands in its month', () => {
  expect(share('2026-01-01')).toBe(0);
  expect(share('2026-07-01')).toBeCloseTo(0.5);
  expect(share('2026')).toBe(0.5);
});

it('names that would cover each other take another row, and late ones stand to the left', () => {
  const placed = place([
    { date: '2026-03-01', letters: 20 },
    { date: '2026-03-10', letters: 20 },
    { date: '2026-09-01', letters: 5 },
    { date: '2026-12-20', letters: 20 },
  ]);
  expect(placed.map((one) => one.row)).toEqual([0, 1, 0, 0]);
  expect(placed.map((one) => one.left)).toEqual([false, false, false, true]);
});

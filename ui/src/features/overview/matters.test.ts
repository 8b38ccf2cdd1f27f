import { expect, it } from 'vitest';
import { byWeek, type Item } from './matters';

const item = (code: string, days: number | null): Item => ({ code, record: { kind: 'tenure', id: code, key: null, title: code }, of: null, date: null, days });

it('what ends within seven days stands apart; what has no day comes later', () => {
  const { week, later } = byWeek([item('a', 0), item('b', 7), item('c', 8), item('d', null)]);
  expect(week.map((one) => one.code)).toEqual(['a', 'b']);
  expect(later.map((one) => one.code)).toEqual(['c', 'd']);
});

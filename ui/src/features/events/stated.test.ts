/** Numbers of people that sources state, together. */
import { expect, test } from 'vitest';
import { together } from './stated';

test('a sum is only as exact as the least exact of its numbers', () => {
  const of = (...bounds: string[]) => together(bounds.map((bound) => ({ value: 10, bound })));
  expect(of('exact', 'exact')).toEqual({ value: 20, bound: 'exact' });
  expect(of('exact', 'over')).toEqual({ value: 20, bound: 'over' });
  expect(of('over', 'about', 'exact')).toEqual({ value: 30, bound: 'about' });
});

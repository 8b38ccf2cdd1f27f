import { expect, it } from 'vitest';
import { deadline } from './deadline';

it('days are counted over the ends of months and years', () => {
  expect(deadline('2026-10-05', 30)).toBe('2026-11-04');
  expect(deadline('2026-12-20', 30)).toBe('2027-01-19');
  expect(deadline('2026-10-05', null)).toBeNull();
});

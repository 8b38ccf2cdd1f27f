import { expect, it } from 'vitest';
import { between, cityOf, stampOf, timeIn } from './clock';

it('the clock is that of the city, and an unknown zone is no fault', () => {
  const now = new Date('2026-10-05T14:07:00Z');
  expect(timeIn('America/Panama', now)).toBe('09:07');
  expect(timeIn('Nowhere/At_All', now)).toMatch(/^\d\d:\d\d$/);
  expect(cityOf('America/Santo_Domingo')).toBe('Santo Domingo');
});

it('minutes run over midnight', () => {
  expect(between('09:05', '10:00')).toBe(55);
  expect(between('23:50', '00:10')).toBe(20);
  expect(between(null, '10:00')).toBeNull();
});

it('of a session that is over nobody knows who came when', () => {
  expect(stampOf({ date: '2026-10-05', end: '12:30' }, '2026-10-05', '09:10')).toEqual({ in: '09:10', out: '09:10' });
  expect(stampOf({ date: '2026-10-04', end: '12:30' }, '2026-10-05', '09:10')).toEqual({ in: null, out: '12:30' });
});

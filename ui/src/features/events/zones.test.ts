import { expect, it } from 'vitest';
import { readersDifference } from './zones';

it("the reader's clock is ahead of the city's or behind it, as on that day", () => {
  expect(readersDifference('2026-11-26', 'America/Panama', 'America/Montevideo')).toBe('+2 h');
  expect(readersDifference('2026-11-26', 'America/Montevideo', 'America/Mexico_City')).toBe('−3 h');
  expect(readersDifference('2026-11-26', 'America/Panama', 'Asia/Kolkata')).toBe('+10:30 h');
  expect(readersDifference('2026-03-07', 'America/New_York', 'UTC')).toBe('+5 h');
  expect(readersDifference('2026-03-09', 'America/New_York', 'UTC')).toBe('+4 h');
});

it('nothing is said where the clocks agree, or where the zone or the day is not known', () => {
  expect(readersDifference('2026-11-26', 'America/Panama', 'America/Bogota')).toBe('');
  expect(readersDifference('2026-11-26', null, 'UTC')).toBe('');
  expect(readersDifference('2026-11-26', 'Nowhere/At_All', 'UTC')).toBe('');
  expect(readersDifference('2026-11', 'America/Panama', 'UTC')).toBe('');
});

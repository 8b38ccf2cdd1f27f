import { expect, it } from 'vitest';
import type { RecordValue } from '$platform/types';
import { placed, plusMonths, weeksOf } from './calendar';

const event = (id: string, begin: string | null, end: string | null = null): RecordValue => ({ id, key: null, revision: 1, language: 'es', title: id, fields: { begin, end } });

it('a month is whole weeks, from Monday or from Sunday', () => {
  const weeks = weeksOf('2026-11', 1);
  expect(weeks[0]![0]).toBe('2026-10-26');
  expect(weeks.at(-1)).toContain('2026-11-30');
  expect(weeksOf('2026-11', 0)[0]![0]).toBe('2026-11-01');
  expect(weeksOf('2026-02', 0)).toHaveLength(4);
});

it('a month on from the 31st is the last day there is', () => {
  expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(plusMonths('2026-12-15', 1)).toBe('2027-01-15');
  expect(plusMonths('2026-03-31', -1)).toBe('2026-02-28');
});

it('events stand on each of their days; what is known to the month or the year stands apart', () => {
  const found = placed([event('a', '2026-10-30', '2026-11-02'), event('m', '2026-05'), event('y', '2026'), event('o', '2025-12-31', '2026-01-01'), event('n', null)], 2026);
  expect([...found.days.keys()]).toEqual(['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02', '2025-12-31', '2026-01-01']);
  expect([...found.months].map(([month, list]) => [month, list.map((one) => one.id)])).toEqual([['2026-10', ['a']], ['2026-05', ['m']]]);
  expect(found.loose.map((one) => one.id)).toEqual(['y']);
});

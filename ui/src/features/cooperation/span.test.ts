import { expect, it } from 'vitest';
import type { RecordValue } from '$platform/types';
import { timeLine } from './span';

const row = (id: string, fields: RecordValue['fields']): RecordValue => ({ id, key: null, revision: 1, language: 'es', title: id, fields });

it('puts frames and what was done on one line of years', () => {
  const line = timeLine([row('a', { begin: '2023-01-01', end: '2024-12-31' }), row('b', { begin: '2025', end: 'open' })], [row('1', { date: '2024-01' })], '2026-10-05')!;
  expect(line.years.map((one) => one.year)).toEqual([2023, 2024]);
  expect(line.spans.map((span) => [span.row.id, span.open])).toEqual([['a', false], ['b', true]]);
  expect(line.points.map((point) => Math.round(point.at))).toEqual([50]);
  expect(line.today).toBe(null);
});

it('what is known to the year covers all of it, and nothing known draws nothing', () => {
  const line = timeLine([row('a', { begin: '2009', end: '2011' })], [], '2010-07-01')!;
  expect(line.spans.map(({ from, to }) => [from, to])).toEqual([[0, 100]]);
  expect(Math.round(line.today!)).toBe(50);
  expect(timeLine([row('a', { begin: null, end: 'unknown' })], [row('1', { date: null })], '2026-01-01')).toBe(null);
});

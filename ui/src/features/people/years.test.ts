import { expect, it } from 'vitest';
import type { RecordValue } from '$platform/types';
import { byYear } from './years';

const record = (id: string, fields: RecordValue['fields']): RecordValue => ({ id, key: null, revision: 1, language: 'es', title: id, fields });
const events = new Map([
  ['event:a', record('a', { begin: '2015-10-26' })],
  ['event:b', record('b', { begin: '2015-03' })],
  ['event:c', record('c', { begin: '2016' })],
  ['event:u', record('u', { begin: null })],
]);
const took = (...list: string[]) => list.map((event) => record(`p-${event}`, { event }));

it('the latest year and event come first, and what has no date last', () => {
  const years = byYear(took('u', 'b', 'c', 'a'), events, '2026-10-05');
  expect(years.map((one) => [one.year, one.takings.map((taking) => taking.event.id)])).toEqual([
    ['2016', ['c']],
    ['2015', ['a', 'b']],
    ['', ['u']],
  ]);
});

it('what begins after the day is not yet', () => {
  expect(byYear(took('a', 'c'), events, '2015-12-31').map((one) => one.year)).toEqual(['2015']);
});

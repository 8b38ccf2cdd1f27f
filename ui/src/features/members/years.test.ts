import { expect, it } from 'vitest';
import type { RecordValue } from '$platform/types';
import { byYear } from './years';

const record = (id: string, fields: RecordValue['fields']): RecordValue => ({ id, key: null, revision: 1, language: 'es', title: id, fields });
const events = new Map([
  ['a', record('a', { kind: 'annual_meeting', begin: '2015-10-26' })],
  ['w', record('w', { kind: 'workshop', begin: '2016' })],
  ['u', record('u', { kind: 'workshop', begin: null })],
]);

it('an event counts once a year however many of the member took part', () => {
  const years = byYear([record('1', { event: 'a', person: 'p' }), record('2', { event: 'a', person: 'q' }), record('3', { event: 'w', person: null })], events, '2026-10-05');
  expect(years.map((one) => [one.year, one.meetings.length, one.others.length, one.people.length])).toEqual([
    ['2015', 1, 0, 2],
    ['2016', 0, 1, 0],
  ]);
});

it('who declined or only was invited, events without a date, and those after the day count nowhere', () => {
  const asked = ['declined', 'invited', 'proposed'].map((invitation) => record(invitation, { event: 'a', invitation }));
  expect(byYear([...asked, record('2', { event: 'u' })], events, '2026-10-05')).toEqual([]);
  expect(byYear([record('1', { event: 'a' }), record('2', { event: 'w' })], events, '2015-12-31').map((one) => one.year)).toEqual(['2015']);
});

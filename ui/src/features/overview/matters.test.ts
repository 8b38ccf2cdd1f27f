import { expect, it } from 'vitest';
import { addDays, byWhen, latest, type Matter } from './matters';

const due = (id: string, date: string): Matter => ({ id, kind: 'commitment', record: id, title: id, where: null, date });

it('what is known to the month is late only when the month is over', () => {
  expect(latest('2026-02')).toBe('2026-02-28');
  expect(latest('2026')).toBe('2026-12-31');
  const { overdue, later } = byWhen([due('a', '2026-10'), due('b', '2026-09')], '2026-10-05');
  expect(overdue.map((one) => one.id)).toEqual(['b']);
  expect(later.map((one) => one.id)).toEqual(['a']);
});

it('matters stand by when, the nearest first', () => {
  const matters = byWhen([due('c', '2026-11-27'), due('a', '2026-10-12'), due('b', '2026-10-05'), due('d', '2026-09-30')], '2026-10-05');
  expect([matters.overdue, matters.week, matters.later].map((list) => list.map((one) => one.id))).toEqual([['d'], ['b', 'a'], ['c']]);
});

it('days are added over months and leap years', () => expect(addDays('2028-02-28', 2)).toBe('2028-03-01'));

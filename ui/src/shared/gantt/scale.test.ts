import { expect, it } from 'vitest';
import { edge, perDay, reachOf, shifted, ticks } from './scale';

it('a day has a length, and a month or a year all of theirs', () => {
  expect(edge('2026-02-03', 'end')! - edge('2026-02-03', 'begin')!).toBe(1);
  expect(edge('2024-02', 'end')! - edge('2024-02', 'begin')!).toBe(29);
  expect(edge('2026', 'end')! - edge('2026', 'begin')!).toBe(365);
  expect(edge(null, 'begin')).toBe(null);
});

it('moves a day by days, a month by months, a year not at all', () => {
  expect(shifted('2026-12-31', 1)).toBe('2027-01-01');
  expect(shifted('2026-03-01', -1)).toBe('2026-02-28');
  expect(shifted('2026-12', 1)).toBe('2027-01');
  expect(shifted('2026-12', -61)).toBe('2026-10');
  expect(shifted('2026', 400)).toBe('2026');
  expect(shifted(null, 3)).toBe(null);
});

it('reaches over all dates in whole months, and over a year at the least', () => {
  const day = (value: number) => new Date(value * 86_400_000).toISOString().slice(0, 10);
  const reach = reachOf([['2026-02-10', 'begin'], ['2026-11', 'end'], [null, 'end']], '2026-10-05');
  expect([day(reach.from), day(reach.to)]).toEqual(['2026-02-01', '2027-02-01']);
  expect(day(reachOf([], '2026-10-05').from)).toBe('2026-09-01');
});

it('weeks begin on Mondays, and a window shows the same time whatever its width', () => {
  const reach = { from: edge('2026-10-01', 'begin')!, to: edge('2026-10-12', 'end')! };
  const [months, weeks] = ticks('quarter', reach, 'en-GB');
  expect(months.map((one) => one.label)).toEqual(['October 2026']);
  expect(weeks.map((one) => one.label)).toEqual(['28', '5', '12']);
  expect(perDay('month', 3100)).toBe(100);
  expect(perDay('year', 100)).toBe(1.5);
});

import { expect, it } from 'vitest';
import { picture, point, type Bar } from './timeline';

const bar = (begin: string | null, end: string | null): Bar => ({ id: `${begin}`, label: '', begin, end, tone: 'full' });
const drawn = (bars: Bar[], gaps = true) => picture([{ id: 'a', label: '', bars, gaps }], '2026-07-01').lanes[0]!;

it('a year lasts from its first day to its last', () => {
  expect(point('2015', 'begin')).toBe(2015);
  expect(point('2015', 'end')).toBe(2016);
  expect(point('2015-06', 'end')).toBe(2015.5);
});

it('what is open reaches the edge, and what has no begin starts at the other', () => {
  const [only] = drawn([bar(null, 'open')]).bars;
  expect([only!.left, only!.left + only!.width, only!.vague]).toEqual([0, 1, { begin: true, end: false }]);
});

it('time between two holders, and since the last one, is a gap', () => {
  expect(drawn([bar('2020', '2021'), bar('2023', '2024')]).gaps).toHaveLength(2);
  expect(drawn([bar('2020', '2021-12-31'), bar('2022-01-01', 'open')]).gaps).toHaveLength(0);
  expect(drawn([bar('2020', '2021')], false).gaps).toHaveLength(0);
});

it('nothing is drawn outside the picture', () => {
  const { bars } = drawn([bar('1999-05-03', '2001'), bar('2026-12', 'open')]);
  for (const one of bars) expect(one.left >= 0 && one.left + one.width <= 1.0001).toBe(true);
});

import { expect, it } from 'vitest';
import { asTsv, inSight, scrollFor } from './window';

it('only what is in sight, with some spare, is drawn', () => {
  expect(inSight(3200, 640, 32, 10_000, 10)).toEqual({ first: 90, last: 130 });
  expect(inSight(0, 640, 32, 5, 10)).toEqual({ first: 0, last: 5 });
  expect(inSight(0, 640, 32, 0, 10)).toEqual({ first: 0, last: 0 });
  expect(inSight(99_999, 640, 32, 20, 2)).toEqual({ first: 17, last: 20 });
});

it('a row moved to is scrolled into sight and no further', () => {
  expect(scrollFor(5, 0, 640, 32)).toBe(0);
  expect(scrollFor(30, 0, 640, 32)).toBe(352);
  expect(scrollFor(2, 320, 640, 32)).toBe(64);
});

it('copied cells keep their tabs, lines and quotes', () => {
  expect(asTsv([['a', 'b\tc'], ['"d"', 'e\nf']])).toBe('a\t"b\tc"\r\n"""d"""\t"e\nf"');
});

import { expect, it } from 'vitest';
import { boxOf, movedBy, type Span } from './span';

const span = (more: Partial<Span> = {}): Span => ({ shape: 'bar', drawn: { begin: '2026-02-02', end: '2026-02-20' }, planned: { begin: '2026-02-02', end: '2026-02-20' }, base: null, done: 0, late: false, words: () => '', clash: false, told: () => '', moves: { begin: true, end: true }, ...more });

it('moves the whole or one end, and an end never before its begin', () => {
  expect(movedBy(span(), 'all', 7)).toEqual({ begin: '2026-02-09', end: '2026-02-27' });
  expect(movedBy(span(), 'end', -3)).toEqual({ begin: '2026-02-02', end: '2026-02-17' });
  expect(movedBy(span(), 'end', -90)).toEqual({ begin: '2026-02-02', end: '2026-02-02' });
  expect(movedBy(span(), 'begin', 90)).toEqual({ begin: '2026-02-20', end: '2026-02-20' });
});

it('what has begun keeps its begin, and months stay months', () => {
  expect(movedBy(span({ moves: { begin: false, end: true } }), 'all', 7)).toEqual({ begin: '2026-02-02', end: '2026-02-27' });
  const months = { begin: '2026-02', end: '2026-04' };
  expect(movedBy(span({ drawn: months, planned: months }), 'all', 1)).toEqual({ begin: '2026-03', end: '2026-05' });
});

it('lies where its days are; one date alone is as long as it is vague', () => {
  expect(boxOf({ begin: '1970-01-03', end: '1970-01-04' }, 0, 10)).toEqual({ left: 20, width: 20 });
  expect(boxOf({ begin: null, end: '1970-02' }, 0, 10)).toEqual({ left: 310, width: 280 });
  expect(boxOf({ begin: null, end: null }, 0, 10)).toBe(null);
});

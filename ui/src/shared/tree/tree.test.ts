import { expect, it } from 'vitest';
import { forest, keptWith, linesOf, madeAfter, moved, type Node } from './tree';

const node = (id: string, parent: string | null, position: number): Node => ({ id, parent, position });
const items = [node('b', null, 1), node('a', null, 0), node('a2', 'a', 1), node('a1', 'a', 0), node('a1x', 'a1', 0), node('lost', 'gone', 5)];
const by = forest(items);
const ids = (closed: string[] = [], kept: Set<string> | null = null) => linesOf(by, new Set(closed), kept).map((line) => `${'.'.repeat(line.depth - 1)}${line.id}`);

it('stands in order, closed where closed, and nothing is lost with its parent', () => {
  expect(ids()).toEqual(['a', '.a1', '..a1x', '.a2', 'b', 'lost']);
  expect(ids(['a1'])).toEqual(['a', '.a1', '.a2', 'b', 'lost']);
  const [first] = linesOf(by, new Set());
  expect([first!.place, first!.beside, first!.below, first!.open]).toEqual([1, 3, 2, true]);
});

it('a circle among parents does not hang', () => {
  expect(linesOf(forest([node('x', 'y', 0), node('y', 'x', 0), node('z', null, 0)]), new Set()).map((line) => line.id)).toEqual(['z']);
  expect([...keptWith(forest([node('x', 'y', 0), node('y', 'x', 0)]), [node('x', 'y', 0), node('y', 'x', 0)], (one) => one.id === 'x')].sort()).toEqual(['x', 'y']);
});

it('a filter keeps what fits with what stands above and below it', () => {
  expect(ids([], keptWith(by, items, (item) => item.id === 'a1'))).toEqual(['a', '.a1', '..a1x']);
  expect(ids([], keptWith(by, items, (item) => item.id === 'a1x'))).toEqual(['a', '.a1', '..a1x']);
});

it('moves among siblings, in below the one above, out after its parent', () => {
  expect(moved(by, 'a2', 'up')).toEqual([{ id: 'a2', parent: 'a', position: 0 }, { id: 'a1', parent: 'a', position: 1 }]);
  expect(moved(by, 'a2', 'down')).toEqual([]);
  expect(moved(by, 'a2', 'in')).toEqual([{ id: 'a2', parent: 'a1', position: 1 }]);
  expect(moved(by, 'a1', 'in')).toEqual([]);
  expect(moved(by, 'a1', 'out')).toEqual([{ id: 'a1', parent: null, position: 1 }, { id: 'b', parent: null, position: 2 }, { id: 'lost', parent: null, position: 3 }]);
  expect(moved(by, 'b', 'out')).toEqual([]);
});

it('a new line comes after the one in view and moves the rest on', () => {
  expect(madeAfter(by, 'a1')).toEqual({ parent: 'a', position: 1, after: [{ id: 'a2', parent: 'a', position: 2 }] });
  expect(madeAfter(by, null)).toEqual({ parent: null, position: 6, after: [] });
  expect(madeAfter(forest([]), null)).toEqual({ parent: null, position: 0, after: [] });
});

it('a line of which nothing changed stays the same object', () => {
  const before = linesOf(by, new Set());
  const after = linesOf(forest(items.map((one) => (one.id === 'a2' ? { ...one } : one))), new Set(), null, before);
  expect(after.map((line, i) => (line === before[i] ? '' : line.id)).filter(Boolean)).toEqual(['a2']);
  expect(linesOf(by, new Set(['a1']), null, before).map((line) => before.includes(line))).toEqual([true, false, true, true, true]);
});

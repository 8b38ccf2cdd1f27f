import { expect, it } from 'vitest';
import { deedOf, type Where } from './keys';
import { forest, linesOf, type Node } from './tree';

const node = (id: string, parent: string | null): Node => ({ id, parent, position: 0 });
const lines = (closed: string[] = []) => linesOf(forest([node('a', null), node('a1', 'a')]), new Set(closed));
const where = (more: Partial<Where> = {}): Where => ({ at: 0, column: 0, lines: lines(), columns: 4, page: 10, writes: true, readonly: false, ...more });
const key = (name: string, more: object = {}) => ({ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

it('right opens and then goes on, left goes back, closes, and climbs', () => {
  expect(deedOf(key('ArrowRight'), where({ lines: lines(['a']) }))).toEqual({ toggle: true });
  expect(deedOf(key('ArrowRight'), where())).toEqual({ column: 1 });
  expect(deedOf(key('ArrowLeft'), where({ column: 2 }))).toEqual({ column: 1 });
  expect(deedOf(key('ArrowLeft'), where())).toEqual({ toggle: false });
  expect(deedOf(key('ArrowLeft'), where({ at: 1 }))).toEqual({ to: 0 });
});

it('Enter, F2 and letters write where one can write; elsewhere Enter opens', () => {
  expect(deedOf(key('Enter'), where())).toEqual({ write: null });
  expect(deedOf(key('é'), where())).toEqual({ write: 'é' });
  expect(deedOf(key('Enter'), where({ writes: false }))).toEqual({ open: true });
  expect(deedOf(key('x'), where({ writes: false }))).toBe(null);
});

it('nothing is moved, added or taken away in a file that is only read', () => {
  for (const name of ['Insert', 'Delete']) expect(deedOf(key(name), where({ readonly: true, writes: false }))).toBe(null);
  expect(deedOf(key('ArrowUp', { altKey: true }), where({ readonly: true }))).toEqual({});
  expect(deedOf(key('ArrowUp', { altKey: true }), where())).toEqual({ way: 'up' });
});

it('an empty tree takes a first line, and keys of the window pass', () => {
  expect(deedOf(key('Insert'), where({ lines: [] }))).toEqual({ add: true });
  expect(deedOf(key('ArrowDown'), where({ lines: [] }))).toBe(null);
  expect(deedOf(key('k', { ctrlKey: true }), where())).toBe(null);
});

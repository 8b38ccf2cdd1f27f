import { expect, it } from 'vitest';
import type { Fields, RecordValue } from '$platform/types';
import { clashes, tree } from './agenda';

const item = (id: string, position: number, fields: Fields = {}): RecordValue => ({ id, key: null, revision: 1, language: 'es', title: id, fields: { position, parent: null, begin: null, minutes: null, ...fields } });

it('an item stands before those under it, each level in its order', () => {
  const items = [item('6.2', 1, { parent: '6' }), item('7', 6), item('6.1', 0, { parent: '6' }), item('6', 5), item('x', 9, { parent: 'elsewhere' })];
  expect(tree(items).map(({ item: { id }, depth }) => [id, depth])).toEqual([['6', 0], ['6.1', 1], ['6.2', 1], ['7', 0], ['x', 0]]);
});

it('what runs into the next item says by how much and what would begin when', () => {
  const nodes = tree([item('1', 0, { begin: '10:30', minutes: 70 }), item('2', 1, { begin: '11:10', minutes: 20 }), item('3', 2, { begin: '11:30', minutes: 60 })]);
  const found = clashes(nodes, '12:30');
  expect([...found.keys()]).toEqual(['1']);
  expect(found.get('1')).toMatchObject({ over: 30, until: '11:40' });
  expect(found.get('1')!.later.map(({ item: { id }, begin }) => [id, begin])).toEqual([['2', '11:40'], ['3', '12:00']]);
});

it('what goes beyond the session is said; an item over others is as long as they are', () => {
  const nodes = tree([item('6', 0, { begin: '14:15', minutes: 210 }), item('6.1', 0, { parent: '6', begin: '14:15', minutes: 40 }), item('6.2', 1, { parent: '6', begin: '14:55', minutes: 200 })]);
  expect([...clashes(nodes, '17:45')]).toHaveLength(1);
  expect(clashes(nodes, '17:45').get('6.2')).toMatchObject({ over: 30, until: '18:15', later: [] });
  expect(clashes(nodes, null).size).toBe(0);
});

import { expect, it } from 'vitest';
import { startAt, takesTables } from './import';

it('a table that is pasted on a screen is taken for what the screen lists', () => {
  expect(startAt(['members', 'UY'], 'a\tb')).toEqual({ kind: 'members', text: 'a\tb' });
  expect(startAt(['people', 'post'])).toEqual({ kind: 'posts' });
  expect(startAt(['people', 'person', 'x'])).toEqual({ kind: 'people' });
  expect(startAt(['events', 'ix-2015'])).toEqual({ kind: 'participants', event: 'ix-2015' });
  expect(startAt(['overview'])).toEqual({ kind: 'members' });
});

it('only what Rust takes in is offered', () => {
  expect([['members'], ['people'], ['people', 'post'], ['events', 'x']].every(takesTables)).toBe(true);
  expect([['cooperation'], ['people', 'organization'], ['events'], []].some(takesTables)).toBe(false);
});

import { expect, it } from 'vitest';
import { readAddress, writeAddress } from './address';

it('an address is read as it was written', () => {
  const address = { path: ['events', 'ix-2015', 'ñandú/x'], filters: { text: 'a&b=c?d', on: '2015-10-27' } };
  expect(readAddress(writeAddress(address))).toEqual(address);
});

it('empty filters leave no trace', () => {
  expect(writeAddress({ path: ['members'], filters: { text: '' } })).toBe('#/members');
});

it('nothing and nonsense are the first screen', () => {
  expect(readAddress('')).toEqual({ path: [], filters: {} });
  expect(readAddress('#/%E0%A4%A')).toEqual({ path: ['%E0%A4%A'], filters: {} });
});

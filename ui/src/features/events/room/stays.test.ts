import { expect, it } from 'vitest';
import type { Fields, RecordValue } from '$platform/types';
import { fieldsOf, shownStays, stayAt, staysOf } from './stays';

const noted = (fields: Fields) => ({ id: 'a', revision: 1, fields }) as RecordValue;

it('every stay is read, oldest first, and written back as it was', () => {
  const fields = { earlier: ['09:05-10:20', '-10:50'], arrival: '11:00', departure: null };
  const stays = staysOf(noted({ state: 'present', ...fields }));
  expect(shownStays(stays)).toBe('09:05–10:20, –10:50, 11:00–');
  expect(fieldsOf(stays)).toEqual(fields);
});

it('who was not present has none, and who came at an unknown time shows none', () => {
  expect(staysOf(undefined)).toEqual([]);
  expect(staysOf(noted({ state: 'excused', earlier: [], arrival: null, departure: null }))).toEqual([]);
  expect(shownStays(staysOf(noted({ state: 'present', earlier: [], arrival: null, departure: null })))).toBe('');
});

it('times are typed shortly, and a problem stands at its stay', () => {
  expect(fieldsOf([{ from: '9:05', until: '9:40' }, { from: ' 10:00', until: '' }])).toEqual({ earlier: ['09:05-09:40'], arrival: '10:00', departure: null });
  expect([stayAt('earlier.1', 3), stayAt('arrival', 3)]).toEqual([1, 2]);
});

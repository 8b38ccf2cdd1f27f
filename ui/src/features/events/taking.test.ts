import { expect, it } from 'vitest';
import type { Fields, RecordValue } from '$platform/types';
import { counted, fits, was } from './taking';

const row = (id: string, fields: Fields): RecordValue => ({ id, key: null, revision: 1, language: 'es', title: id, fields: { presence: 'by_attendance', ...fields } });

it('attendance decides once any was taken; before, a bare list means that they were there', () => {
  const listed = row('a', { invitation: 'unrecorded' });
  const confirmed = row('b', { invitation: 'confirmed' });
  expect(was(listed, false, new Set())).toBe('yes');
  expect(was(confirmed, false, new Set())).toBe('unknown');
  expect(was(listed, true, new Set())).toBe('no');
  expect(was(confirmed, true, new Set(['b']))).toBe('yes');
  expect(was(row('c', { invitation: 'confirmed', presence: 'absent' }), true, new Set(['c']))).toBe('no');
});

it('a country is not enrolled by being invited, and counts once by its best answer', () => {
  const rows = [
    row('1', { member: 'UY', person: 'p', invitation: 'confirmed' }),
    row('2', { member: 'UY', person: 'q', invitation: 'declined' }),
    row('3', { member: 'BR', invitation: 'invited' }),
    row('4', { country: 'EE', invitation: 'declined' }),
    row('5', { number: 60, invitation: 'unrecorded' }),
  ];
  const by = Object.fromEntries(counted(rows, (one) => one.id === '1').map((one) => [one.line, [one.countries, one.people]]));
  expect(by).toEqual({ listed: [0, 0], proposed: [0, 0], invited: [3, 2], confirmed: [1, 1], declined: [1, 1], there: [1, 1] });
});

it('the list behind a figure is what the figure counts', () => {
  const invited = row('1', { invitation: 'confirmed' });
  expect(['invited', 'confirmed', 'declined', 'there', ''].map((line) => fits(invited, line, () => false))).toEqual([true, true, false, false, true]);
});

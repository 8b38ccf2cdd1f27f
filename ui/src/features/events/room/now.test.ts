import { expect, it } from 'vitest';
import { sessionNow } from './now';

const session = (id: string, date: string, begin: string, end: string) => ({ id, key: null, revision: 1, language: 'es', title: id, fields: { date, begin, end } });
const all = [session('a', '2026-11-18', '09:00', '11:00'), session('b', '2026-11-18', '11:30', '13:00'), session('c', '2026-11-19', '09:00', '12:00')];

it('the session that runs, the next one, the last one', () => {
  expect(sessionNow(all, '2026-11-18', '10:00')?.id).toBe('a');
  expect(sessionNow(all, '2026-11-18', '11:10')?.id).toBe('b');
  expect(sessionNow(all, '2026-11-18', '20:00')?.id).toBe('b');
  expect(sessionNow(all, '2026-10-05', '10:00')?.id).toBe('a');
  expect(sessionNow(all, '2027-01-01', '10:00')?.id).toBe('c');
  expect(sessionNow([], '2027-01-01', '10:00')).toBeUndefined();
});

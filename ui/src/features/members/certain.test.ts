import { expect, it } from 'vitest';
import { certainly, holding } from './certain';

const dated = (begin: string | null, end: string) => ({ fields: { begin, end } });

it('a year is certain from its last day, and until its first', () => {
  expect(certainly(dated('2012', 'open'), '2012-06-01', '2026-10-05')).toBe(false);
  expect(certainly(dated('2012', 'open'), '2013-01-01', '2026-10-05')).toBe(true);
  expect(certainly(dated('2012', '2020-03'), '2020-03-01', '2026-10-05')).toBe(true);
  expect(certainly(dated('2012', '2020'), '2020-06-01', '2026-10-05')).toBe(false);
});

it('what began nobody knows when is certain today and not before', () => {
  expect(certainly(dated(null, 'open'), '2026-10-05', '2026-10-05')).toBe(true);
  expect(certainly(dated(null, 'open'), '2019-01-01', '2026-10-05')).toBe(false);
  expect(certainly(dated('2012', 'unknown'), '2019-01-01', '2026-10-05')).toBe(false);
});

it('the certain one is chosen before the one that may hold', () => {
  const rows = [dated(null, 'unknown'), dated('2019', 'open')];
  expect(holding(rows, '2024-05-01', '2026-10-05')).toBe(rows[1]);
  expect(holding(rows, '2015-05-01', '2026-10-05')).toBe(rows[0]);
  expect(holding([dated('2027', 'open')], '2026-10-05', '2026-10-05')).toBeUndefined();
});

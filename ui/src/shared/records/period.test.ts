import { expect, it } from 'vitest';
import { holds, latestFirst } from './period';

const dated = (begin: string | null, end: string | null) => ({ fields: { begin, end } });

it('a year counts for all its days, at both ends', () => {
  expect(holds(dated('2026', '2026'), '2026-10-05')).toBe(true);
  expect(holds(dated('2026', '2026'), '2027-01-01')).toBe(false);
  expect(holds(dated('2024-03', '2026-09'), '2026-10-01')).toBe(false);
});

it('open, unknown and no end at all still hold', () => {
  for (const end of ['open', 'unknown', null]) expect(holds(dated(null, end), '2026-10-05')).toBe(true);
  expect(holds(dated('2026-10-06', 'open'), '2026-10-05')).toBe(false);
});

it('the latest comes first and what has no begin last', () => {
  const rows = [dated(null, null), dated('2019', null), dated('2024-03', null)];
  expect(rows.sort(latestFirst).map((row) => row.fields.begin)).toEqual(['2024-03', '2019', null]);
});

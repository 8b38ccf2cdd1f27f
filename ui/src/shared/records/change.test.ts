import { expect, it } from 'vitest';
import { byRecord } from './change';

const change = (record: string, field: string | null) => ({ record, field, before: null, after: 1 });

it('what an operation did to one record stands together, in the order in which it was done', () => {
  const groups = byRecord([change('member:a', 'paper'), change('term:b', null), change('member:a', 'name.pt')]);
  expect(groups.map(([ref, list]) => [ref, list.map((one) => one.field)])).toEqual([['member:a', ['paper', 'name.pt']], ['term:b', [null]]]);
});

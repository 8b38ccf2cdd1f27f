import { expect, it } from 'vitest';
import { rotation } from './composition';

const holder = (id: string) => ({ kind: 'member', id, title: id, country: null });

it('one line a holder, with the highest office of each term, those who sat most first', () => {
  const lines = rotation([
    { term: 'a', office: 'member', holder: holder('UY') },
    { term: 'b', office: 'member', holder: holder('BR') },
    { term: 'b', office: 'chair', holder: holder('BR') },
    { term: 'a', office: 'vice_chair', holder: holder('BR') },
  ]);
  expect(lines.map((line) => [line.holder.id, [...line.sat]])).toEqual([
    ['BR', [['b', 'chair'], ['a', 'vice_chair']]],
    ['UY', [['a', 'member']]],
  ]);
});

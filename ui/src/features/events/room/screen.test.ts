import type { QuorumValue } from '$generated/api';
import type { RecordValue } from '$platform/types';
import { expect, it } from 'vitest';
import { standing, voteShown } from './screen';

const vote = (id: string, revision: number, fields: RecordValue['fields']): RecordValue => ({ id, key: null, revision, language: 'es', title: id, fields });
const quorum = { present: 9, entitled: 12, required: 7, apart: [{ subregion: { id: 'caribe', title: 'Caribe' }, entitled: 5, present: 4, required: 3 }] } as unknown as QuorumValue;

it('the quorum on the screen is the meeting\'s, and during the vote of one subregion that of its members as frozen', () => {
  expect(standing(quorum, undefined)).toEqual({ present: 9, entitled: 12, required: 7, subregion: null });
  expect(standing(quorum, vote('all', 1, { result: 'pending', subregion: null, present: 8, entitled: 12, quorum_required: 7 }))).toMatchObject({ present: 9, subregion: null });
  const own = vote('own', 1, { result: 'pending', subregion: 'caribe', present: 3, entitled: 5, quorum_required: 3 });
  expect(standing(quorum, own)).toEqual({ present: 3, entitled: 5, required: 3, subregion: 'caribe' });
});

it('where nothing was frozen the subregion\'s quorum of now stands, and never the meeting\'s', () => {
  const own = vote('own', 1, { result: 'pending', subregion: 'caribe', present: null, entitled: null, quorum_required: null });
  expect(standing(quorum, own)).toEqual({ present: 4, entitled: 5, required: 3, subregion: 'caribe' });
  expect(standing({ ...quorum, apart: [] }, own)).toEqual({ present: 0, entitled: 0, required: null, subregion: 'caribe' });
});

it('a result stays on the screen until another item begins', () => {
  const done = vote('done', 2, { result: 'adopted', item: 'i1' });
  expect(voteShown([done], 'i1')).toBe(done);
  expect(voteShown([done], undefined)).toBe(done);
  expect(voteShown([done], 'i2')).toBeUndefined();
  const open = vote('open', 1, { result: 'pending', item: 'i2' });
  expect(voteShown([done, open], 'i1')).toBe(open);
});

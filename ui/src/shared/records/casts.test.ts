import { expect, it } from 'vitest';
import { isOf, tally } from './casts';

it('answers become the numbers of the vote; who is absent counts nowhere', () => {
  expect(tally(['in_favour', 'against', 'in_favour', 'abstention', 'absent', null])).toEqual({ in_favour: 2, against: 1, abstentions: 1 });
});

it('an answer is of the member, or of the organization, that gave it', () => {
  const row = (fields: object) => ({ id: 'x', key: null, revision: 1, language: 'es', title: 'x', fields: fields as never });
  const who = (kind: string, id: string) => ({ kind, id, title: id, country: null });
  expect(isOf(row({ member: 'a', organization: null }), who('member', 'a'))).toBe(true);
  expect(isOf(row({ member: 'a', organization: null }), who('organization', 'a'))).toBe(false);
  expect(isOf(row({ member: null, organization: 'b' }), who('organization', 'b'))).toBe(true);
});

import { expect, it } from 'vitest';
import type { Fields, RecordValue } from '$platform/types';
import { steps } from './preparation';

const row = (fields: Fields): RecordValue => ({ id: 'x', key: null, revision: 1, language: 'es', title: '', fields });
const bare = { event: row({ name: { es: 'Reunión' }, begin: '2026-11', place: {}, mode: null }), participants: [], items: [], documents: 0, languages: ['es', 'en'] };
const stateOf = (meeting: Parameters<typeof steps>[0]) => Object.fromEntries(steps(meeting).map((one) => [one.id, one.state]));

it('of a meeting that only has a name, everything is still to do', () => {
  expect(stateOf(bare)).toEqual({ place: 'wait', invitations: 'wait', agenda: 'wait', texts: 'wait', documents: 'wait' });
});

it('answers count of those asked, names of those who come', () => {
  const participants = [row({ invitation: 'confirmed', person: 'p' }), row({ invitation: 'confirmed', person: null }), row({ invitation: 'invited' }), row({ invitation: 'proposed' }), row({ invitation: 'unrecorded', number: 40 })];
  const found = steps({ ...bare, participants });
  expect(found.find((one) => one.id === 'invitations')).toMatchObject({ state: 'half', done: 3, total: 4 });
  expect(found.find((one) => one.id === 'answers')).toMatchObject({ state: 'half', done: 2, total: 3 });
  expect(found.find((one) => one.id === 'names')).toMatchObject({ state: 'half', done: 1, total: 2 });
});

it('an agenda in every language is done, one that lacks a text is not', () => {
  const event = row({ name: { es: 'Reunión', en: 'Meeting' }, begin: '2026-11-26', place: { es: 'Lima' } });
  const items = [row({ name: { es: 'Apertura', en: 'Opening' } }), row({ name: { es: 'Cierre' } })];
  expect(stateOf({ ...bare, event, items })).toMatchObject({ place: 'ok', agenda: 'ok', texts: 'half' });
  expect(stateOf({ ...bare, event, items: items.slice(0, 1), documents: 2 })).toMatchObject({ texts: 'ok', documents: 'ok' });
});

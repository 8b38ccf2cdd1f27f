import { beforeEach, expect, it, vi } from 'vitest';

const call = vi.hoisted(() => vi.fn());
vi.mock('$platform', () => ({ platform: { call } }));

import { everythingChanged } from '../state/changes.svelte';
import { recordTitle, startTitles } from './kinds.svelte';

const record = (id: string, key: string | null = null) => ({ kind: 'event', id, key, title: `Evento ${id}` });

beforeEach(() => {
  call.mockReset();
});

it('the titles that a screen names are asked for together', async () => {
  call.mockImplementation(async (_name, { refs }: { refs: string[] }) => refs.map((ref) => record(ref.slice(6))));
  const ids = Array.from({ length: 700 }, (_, i) => String(i));
  ids.forEach((id) => recordTitle('event', id));
  await vi.waitFor(() => expect(recordTitle('event', '699')).toBe('Evento 699'));
  expect(call.mock.calls.map(([name, { refs }]) => [name, refs.length])).toEqual([['get_records', 500], ['get_records', 200]]);
});

it('a record is named by its key too, and one that is gone by what it was asked for', async () => {
  call.mockResolvedValue([record('a1', 'ix-2015')]);
  expect([recordTitle('event', 'ix-2015'), recordTitle('event', 'gone')]).toEqual(['…', '…']);
  await vi.waitFor(() => expect(recordTitle('event', 'ix-2015')).toBe('Evento a1'));
  expect(recordTitle('event', 'gone')).toBe('gone');
});

it('an answer in the language that was left does not stay', async () => {
  startTitles();
  let answer: (records: object[]) => void = () => {};
  call.mockReturnValueOnce(new Promise((done) => (answer = done)));
  recordTitle('event', 'late');
  await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
  everythingChanged();
  answer([record('late')]);
  call.mockResolvedValue([{ ...record('late'), title: 'Event late' }]);
  await vi.waitFor(() => expect(recordTitle('event', 'late')).toBe('Event late'));
});

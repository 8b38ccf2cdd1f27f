import { expect, it } from 'vitest';
import type { FieldSpec } from '$shared/records/schema';
import { chosen, lines, wayOf } from './pair';

const spec = (name: string, type: FieldSpec['type'] = 'line'): FieldSpec => ({ kind: 'person', name, type, required: false, default: null });
const record = (fields: Record<string, never> | object) => ({ id: 'x', key: null, revision: 1, language: 'es', title: 'x', fields: fields as never });

it('only what differs is asked; lists and notes go together', () => {
  expect(wayOf(spec('email'), 'a@x', 'a@x')).toBe('same');
  expect(wayOf(spec('email'), 'a@x', null)).toBe('kept');
  expect(wayOf(spec('email'), null, 'b@x')).toBe('other');
  expect(wayOf(spec('email'), 'a@x', 'b@x')).toBe('ask');
  expect(wayOf(spec('languages', 'list'), ['es'], ['en'])).toBe('both');
});

it('what neither says has no line, and only what is taken from the other is said', () => {
  const list = lines([spec('email'), spec('phone'), spec('mobile')], record({ email: 'a@x', mobile: '1' }), record({ email: 'b@x', mobile: '1' }));
  expect(list.map((line) => line.spec.name)).toEqual(['email', 'mobile']);
  expect(chosen(list, new Set(['email', 'mobile']))).toEqual({ email: 'b@x' });
  expect(chosen(list, new Set())).toEqual({});
});

import { expect, it } from 'vitest';
import { timeDeedOf } from './keys';

const key = (name: string, more: object = {}) => ({ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

it('Shift moves the whole, Ctrl the end, both the begin; Alt stays with the tree', () => {
  expect(timeDeedOf(key('ArrowRight', { shiftKey: true }), 'year')).toEqual({ shift: { part: 'all', way: 1 } });
  expect(timeDeedOf(key('ArrowLeft', { ctrlKey: true }), 'year')).toEqual({ shift: { part: 'end', way: -1 } });
  expect(timeDeedOf(key('ArrowLeft', { ctrlKey: true, shiftKey: true }), 'year')).toEqual({ shift: { part: 'begin', way: -1 } });
  expect(timeDeedOf(key('ArrowLeft', { altKey: true }), 'year')).toBe(null);
  expect(timeDeedOf(key('ArrowLeft'), 'year')).toBe(null);
});

it('the scale stops at its ends', () => {
  expect(timeDeedOf(key('+'), 'year')).toEqual({ zoom: 'quarter' });
  expect(timeDeedOf(key('-'), 'year')).toEqual({});
  expect(timeDeedOf(key('+'), 'week')).toEqual({});
});

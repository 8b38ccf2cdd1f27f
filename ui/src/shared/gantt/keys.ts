/** What a key means over bars, beside what it means in their tree: moving in time, ends, links, the scale. */
import type { Zoom } from './scale';
import { zooms } from './scale';

export type Part = 'all' | 'begin' | 'end';

export interface TimeDeed {
  /** Which part of the bar goes, and which way. */
  shift?: { part: Part; way: 1 | -1 };
  zoom?: Zoom;
  link?: true;
  details?: true;
  today?: true;
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Null where the key is none of the bars'. Shift moves the whole, Ctrl its end, both its begin. */
export function timeDeedOf(event: Key, zoom: Zoom): TimeDeed | null {
  const { key, altKey, shiftKey } = event;
  const main = event.ctrlKey || event.metaKey;
  if (altKey) return null;
  if ((key === 'ArrowLeft' || key === 'ArrowRight') && (main || shiftKey)) {
    return { shift: { part: main ? (shiftKey ? 'begin' : 'end') : 'all', way: key === 'ArrowRight' ? 1 : -1 } };
  }
  if (main) return null;
  if (key === '+' || key === '-') {
    const at = zooms.indexOf(zoom) + (key === '+' ? 1 : -1);
    return zooms[at] ? { zoom: zooms[at] } : {};
  }
  if (key === 'l' || key === 'L') return { link: true };
  if (key === 't' || key === 'T') return { today: true };
  if (key === 'F2') return { details: true };
  return null;
}

/** Bars dragged with the pointer: the whole, an end, or a link to another line. What it draws is written when the button is let go. */
import type { Part } from './keys';
import { movedBy, type Dates, type Span } from './span';

interface How<T> {
  /** Pixels a day. */
  scale: () => number;
  item: (id: string) => T | undefined;
  spanOf: (item: T) => Span;
  draw: (id: string, dates: Dates | null) => void;
  keep: () => void;
  stays: (item: T) => void;
  link: (from: string, to: string) => void;
}

export interface Drag<T> {
  readonly busy: boolean;
  begin(event: PointerEvent, id: string, _?: T): void;
}

export function dragging<T>(how: How<T>): Drag<T> {
  let busy = $state(false);

  function begin(event: PointerEvent, id: string) {
    const part = (event.target as HTMLElement).dataset.part as Part | 'link' | undefined;
    const item = how.item(id);
    if (!part || item === undefined || event.button !== 0) return;
    event.preventDefault();
    const span = how.spanOf(item);
    const from = event.clientX;
    let told = false;
    let moved = false;
    busy = true;
    const over = (at: PointerEvent) => document.elementFromPoint(at.clientX, at.clientY)?.closest<HTMLElement>('[data-line]')?.dataset.line;
    const move = (at: PointerEvent) => {
      if (part === 'link') return;
      const days = Math.round((at.clientX - from) / how.scale());
      if (days === 0 && !moved) return;
      if (!span.moves.begin && !span.moves.end) {
        if (!told) how.stays(item);
        told = true;
        return;
      }
      moved = true;
      how.draw(id, movedBy(span, part, days));
    };
    const end = (at: PointerEvent | null) => {
      busy = false;
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', escape, true);
      if (!at) return how.draw(id, null);
      const to = part === 'link' ? over(at) : undefined;
      if (to && to !== id) how.link(id, to);
      if (moved) how.keep();
    };
    const up = (at: PointerEvent) => end(at);
    const cancel = () => end(null);
    const escape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      key.stopPropagation();
      end(null);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', escape, true);
  }
  return {
    get busy() {
      return busy;
    },
    begin,
  };
}

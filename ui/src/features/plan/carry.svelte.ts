/** A card carried with the pointer from one column to another. Pointer events, since the window's own dragging is for files. */

export function carrying(put: (id: string, to: string) => void) {
  let id = $state('');
  let over = $state('');

  function begin(event: PointerEvent) {
    const target = event.target as HTMLElement;
    const card = target.closest<HTMLElement>('[data-card]')?.dataset.card;
    if (!card || event.button !== 0 || target.closest('input, button')) return;
    const [x, y] = [event.clientX, event.clientY];
    const columnAt = (at: PointerEvent) => document.elementFromPoint(at.clientX, at.clientY)?.closest<HTMLElement>('[data-column]')?.dataset.column ?? '';
    const move = (at: PointerEvent) => {
      if (!id && Math.hypot(at.clientX - x, at.clientY - y) < 6) return;
      id = card;
      over = columnAt(at);
      // Carrying marks no text.
      at.preventDefault();
      getSelection()?.removeAllRanges();
    };
    /** What was carried is not opened where it is let go. */
    const click = (at: MouseEvent) => {
      at.preventDefault();
      at.stopPropagation();
    };
    const end = (at: PointerEvent | null) => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', escape, true);
      if (id) {
        window.addEventListener('click', click, { capture: true, once: true });
        setTimeout(() => window.removeEventListener('click', click, true));
        if (at && over) put(card, over);
      }
      id = '';
      over = '';
    };
    const cancel = () => end(null);
    const escape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || !id) return;
      key.preventDefault();
      key.stopPropagation();
      end(null);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', escape, true);
  }
  return {
    get id() {
      return id;
    },
    get over() {
      return over;
    },
    begin,
  };
}

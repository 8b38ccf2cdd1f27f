/** Keys pressed while a cell was being saved: each is pressed again where the keyboard has gone since, so that nothing typed ahead is lost. */
import { tick } from 'svelte';

const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** Whether a key says something by itself. */
export const means = (event: KeyboardEvent): boolean => !modifiers.has(event.key);

/** What the browser does with a key that nobody took, which it does only for keys of people. */
function type(input: HTMLInputElement, event: KeyboardEvent) {
  if ((event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph')) return;
  const [from, to] = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
  if (event.key === 'Backspace') input.setRangeText('', from === to ? Math.max(0, from - 1) : from, to, 'end');
  else if (event.key.length === 1) input.setRangeText(event.key, from, to, 'end');
  else return;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

export async function pressAgain(keys: readonly KeyboardEvent[]): Promise<void> {
  for (const event of keys) {
    await tick();
    const at = document.activeElement;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const free = at?.dispatchEvent(new KeyboardEvent('keydown', { key, code, altKey, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }));
    if (free && at instanceof HTMLInputElement) type(at, event);
  }
}

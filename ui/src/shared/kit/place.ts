/** Keeps what floats beside what opened it, inside the window. */

export function placeBeside(anchor: Element, floating: HTMLElement, align: 'start' | 'end' = 'start'): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = floating;
  const left = align === 'end' ? at.right - width : at.left;
  const below = at.bottom + 4;
  const fits = below + height <= window.innerHeight - 8 || at.top < height + 12;
  floating.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
  floating.style.top = `${fits ? below : at.top - height - 4}px`;
}

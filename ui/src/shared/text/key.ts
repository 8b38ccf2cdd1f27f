/** Keys of the keyboard by the names that the person's system gives them. */

const mac = typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform);

/** True when the event holds the system's main modifier: Cmd on a Mac, Ctrl elsewhere. */
export function withMain(event: KeyboardEvent): boolean {
  return mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
}

/** "Ctrl K" or "⌘K". */
export function keys(name: string): string {
  return mac ? name.replace('Ctrl ', '⌘').replace('Shift ', '⇧').replace('Alt ', '⌥') : name;
}

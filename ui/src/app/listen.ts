/** The keyboard, the system's menu and dropped files, wherever in the window. */
import { platform, type Language } from '$platform';
import { dropped } from '$shared/kit/DropZone.svelte';
import { network } from '$shared/state/network.svelte';
import { startAt } from '$features/paste/import';
import { go, route } from '$shared/state/route.svelte';
import { withMain } from '$shared/text/key';
import { choose, kept, type Theme } from '$shared/state/settings.svelte';
import { sayRefusal } from '$shared/state/toasts.svelte';
import { closeNetwork, openHelp, redo, sayAllSaved, switchLanguage, undo } from './actions';
import { areas } from './areas';
import { createSample, openNetwork } from './files';
import { window as ui } from './window.svelte';

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select') || target.isContentEditable);

function filterList(): void {
  document.querySelector<HTMLInputElement>('[data-filter]')?.select();
}

/** Moves the keyboard to the next pane: sidebar, list, page, panel. */
function nextPane(back: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + (back ? -1 : 1) + panes.length) % panes.length];
  const first = pane?.querySelector<HTMLElement>('[aria-current=page], [role=listbox][tabindex="0"], [role=grid], .v, a[href], button:not(:disabled), input');
  (first ?? pane)?.focus();
}

/** Adds what the screen at hand lists. */
const add = () => document.querySelector<HTMLElement>('[data-new]')?.click();

/** Prints what the screen at hand prints; where it prints nothing, the reports do. */
function printed(): void {
  const button = document.querySelector<HTMLElement>('[data-print]');
  if (button) button.click();
  else go(['reports']);
}

function withMainKey(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const area = /^[1-9]$/.test(key) && areas[Number(key) - 1];
  if (key === 'k') ui.palette = true;
  else if (key === 'f') filterList();
  else if (key === 'o') void openNetwork();
  else if (key === 'n') add();
  else if (key === 's') sayAllSaved();
  else if (key === 'p') printed();
  else if (key === ',') go(['settings']);
  else if (area) go([area.id]);
  else if (writing(event.target) && !(event.target instanceof HTMLSelectElement)) return false;
  else if (key === 'z') void (event.shiftKey ? redo() : undo());
  else if (key === 'y') void redo();
  else return false;
  return true;
}

/** The few keys of the first page. */
function first(key: string): boolean {
  if (key === 'o') void openNetwork();
  else if (key === 'n') ui.making = true;
  else if (key === ',') go(['settings', 'machine']);
  else return false;
  return true;
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  let taken = true;
  if (event.key === 'F1') openHelp();
  else if (!network.info) taken = withMain(event) && first(event.key.toLowerCase());
  else if (event.key === 'F6') nextPane(event.shiftKey);
  else if (event.altKey && event.key === 'ArrowLeft') history.back();
  else if (event.altKey && event.key === 'ArrowRight') history.forward();
  else if (withMain(event)) taken = withMainKey(event);
  else if (event.key.toLowerCase() === 'n' && !event.altKey && kept('letters') !== false && !writing(event.target) && !(event.target as HTMLElement).closest('[role=listbox], [role=grid]')) {
    add();
  } else taken = false;
  if (taken) event.preventDefault();
}

/** Cells pasted on a screen, not into a field, come in as a table. */
function pasted(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!network.info || network.readOnly || writing(event.target) || document.querySelector('dialog[open]') || !/[\t\n]./.test(text)) return;
  event.preventDefault();
  ui.importing = startAt(route.path, text);
}

export function listen(): void {
  window.addEventListener('keydown', pressed);
  window.addEventListener('paste', pasted);
  platform.onDrop((paths, x, y) => network.info && !network.readOnly && dropped(paths, x, y));
  const commands: Record<string, (argument?: string) => void> = {
    new_network: () => (ui.making = true),
    open_network: () => void openNetwork(),
    open: (path) => void openNetwork(path),
    sample: (kind) => void createSample(kind === 'gealc' ? 'gealc' : 'demo'),
    close_network: () => void closeNetwork(),
    undo: () => void undo(),
    redo: () => void redo(),
    find: filterList,
    import_table: () => network.info && !network.readOnly && (ui.importing = startAt(route.path)),
    palette: () => (ui.palette = true),
    go: (area) => area && go([area]),
    language: (tag) => void switchLanguage(tag as Language),
    theme: (theme) => void choose({ theme: theme as Theme }).catch(sayRefusal),
    settings: () => go(['settings']),
    add,
    print: printed,
    show_file: () => network.info && void platform.showFile(network.info.path).catch(sayRefusal),
    back: () => history.back(),
    forth: () => history.forward(),
    help: () => openHelp(),
    shortcuts: () => openHelp('keys'),
    about: () => (ui.about = true),
    licences: () => (ui.licences = true),
  };
  platform.onMenu((command, argument) => commands[command]?.(argument));
}

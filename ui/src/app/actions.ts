/** What the menus, the palette and the keyboard do alike. */
import { platform, type Language } from '$platform';
import { everythingChanged, fileChanged, setUndo, stepping } from '$shared/state/changes.svelte';
import { readCountries, readSchema } from '$shared/records/kinds.svelte';
import { readNetwork, setNetwork } from '$shared/state/network.svelte';
import { go, route } from '$shared/state/route.svelte';
import { choose, readRecent } from '$shared/state/settings.svelte';
import { say, sayRefusal } from '$shared/state/toasts.svelte';
import { t } from '$shared/text/text.svelte';

export async function undo(): Promise<void> {
  await guarded('undo');
}

export async function redo(): Promise<void> {
  await guarded('redo');
}

async function guarded(command: 'undo' | 'redo'): Promise<void> {
  stepping.now = command;
  try {
    await platform.call(command, {});
  } catch (error) {
    stepping.now = null;
    sayRefusal(error);
  }
}

/** Everything in another language at once: our words, then what Rust words for us. */
export async function switchLanguage(language: Language): Promise<void> {
  try {
    await choose({ language });
    everythingChanged();
    await Promise.all([readCountries(), readNetwork()]);
  } catch (error) {
    sayRefusal(error);
  }
}

export async function closeNetwork(): Promise<void> {
  try {
    await platform.call('close_network', {});
    setNetwork(null);
    setUndo({});
    await readRecent();
    go([]);
  } catch (error) {
    sayRefusal(error);
  }
}

/** Called when a file was opened or made: the whole window is another one. */
export async function opened(first = 'overview'): Promise<void> {
  const info = await readNetwork();
  if (!info) return;
  setUndo(info);
  await Promise.all([readSchema(), readCountries(), readRecent()]);
  fileChanged();
  go([first]);
}

export function sayAllSaved(): void {
  say(t('app-saved-always'));
}

/** Where the guide speaks of what an area shows, when not under the area's own name. */
const chapters: Record<string, string> = { overview: 'window', settings: 'texts', begin: 'start', find: 'window' };

/** Opens the user guide where it speaks of where one is. */
export function openHelp(chapter?: string): void {
  const area = route.path[0] ?? (chapter ? '' : 'start');
  if (area === 'help') go(['help', chapter ?? 'top']);
  else go(['help', chapter ?? chapters[area] ?? area]);
}

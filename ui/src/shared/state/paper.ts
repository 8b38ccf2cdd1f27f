/** Documents that leave the program: saved where the person says, or printed by way of the system's own viewer. */
import { platform } from '$platform';
import { t } from '../text/text.svelte';
import { say, sayRefusal } from './toasts.svelte';

/** Says where a file was saved, and offers to open it or to show it in its folder, from where it can be dragged anywhere. */
export function saySaved(text: string, path: string): void {
  say(
    text,
    { label: t('ui-open'), run: () => void platform.openFile(path).catch(sayRefusal) },
    { label: t('paper-show'), run: () => void platform.showFile(path).catch(sayRefusal) },
  );
}

/** Makes a document where nothing is kept and opens it in the system's viewer, which knows every printer. */
export async function print(name: string, make: (path: string) => Promise<unknown>): Promise<void> {
  try {
    const path = await platform.temporary(name);
    await make(path);
    await platform.openFile(path);
    say(t('paper-printing', { name }));
  } catch (error) {
    sayRefusal(error);
  } finally {
    rest();
  }
}

/** How many look at pages. */
let looking = 0;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Pages are looked at from now on; what it answers ends that. */
export function lookAtPages(): () => void {
  clearTimeout(resting);
  looking += 1;
  return () => {
    looking -= 1;
    rest();
  };
}

/** A moment after nobody looks at pages or prints, what makes the next ones quick is let go: it holds more than all else. */
function rest(): void {
  clearTimeout(resting);
  if (!looking) resting = setTimeout(() => void platform.call('close_previews', {}).catch(() => undefined), 3000);
}

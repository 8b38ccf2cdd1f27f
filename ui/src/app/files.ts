/** Opening and making networks, from the first page, the menu or another program alike. */
import { platform } from '$platform';
import { work } from '$shared/state/jobs.svelte';
import { sayRefusal } from '$shared/state/toasts.svelte';
import { t } from '$shared/text/text.svelte';
import { opened } from './actions';
import { window as ui } from './window.svelte';

const filters = () => [{ name: t('start-file-kind'), extensions: ['plenaria'] }];

/** Runs what opens a network, unless it says `false` because the person thought better of it. */
async function attempt(action: () => Promise<unknown>, first = 'overview'): Promise<void> {
  try {
    if ((await action()) === false) return;
    await opened(first);
  } catch (error) {
    sayRefusal(error);
  }
}

/** Opens the file at `path`, or the one that the person picks. */
export async function openNetwork(path?: string): Promise<void> {
  await attempt(async () => {
    const chosen = path ?? (await platform.pickFile(t('start-open'), filters()));
    return chosen ? platform.call('open_network', { path: chosen }) : false;
  });
}

export async function createNetwork(name: string, main_language: string): Promise<void> {
  await attempt(async () => {
    const path = await platform.pickSave(t('start-new-where'), `${name}.plenaria`, filters());
    if (!path) return false;
    ui.making = false;
    return platform.call('create_network', { path, name, main_language });
  }, 'begin');
}

export async function createSample(kind: 'demo' | 'gealc'): Promise<void> {
  const name = kind === 'demo' ? t('start-sample-demo') : t('start-sample-gealc');
  await attempt(async () => {
    const path = await platform.pickSave(t('start-sample-where'), `${name}.plenaria`, filters());
    return path ? work('create_sample', { path, kind }, t('start-sample-making')) : false;
  });
}

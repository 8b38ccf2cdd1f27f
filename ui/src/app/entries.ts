/** All that the palette offers beside records: places, what can be made, what can be changed, files opened before. */
import type { IconName } from '$shared/icons';
import { allKinds, kindLabel, kindsLabel } from '$shared/records/kinds.svelte';
import { capital, languageName } from '$shared/records/show';
import { changes } from '$shared/state/changes.svelte';
import { network } from '$shared/state/network.svelte';
import { startAt } from '$features/paste/import';
import { go, route } from '$shared/state/route.svelte';
import { choose, chosen } from '$shared/state/settings.svelte';
import { sayRefusal } from '$shared/state/toasts.svelte';
import { language, languages, t } from '$shared/text/text.svelte';
import { closeNetwork, redo, switchLanguage, undo } from './actions';
import { areas, type Area } from './areas';
import { createSample, openNetwork } from './files';
import { window as ui } from './window.svelte';

export interface Entry {
  id: string;
  icon: IconName;
  label: string;
  note?: string;
  keys?: string;
  run: () => void;
}

/** The areas, and where they list several kinds each of these. */
export function places(): Entry[] {
  const list: Entry[] = areas.map((area, i) => ({ id: area.id, icon: area.icon, label: t(area.label), keys: `Ctrl ${i + 1}`, run: () => go([area.id]) }));
  for (const [area, kind] of listed()) {
    if (area.kinds[0] !== kind) list.push({ id: `kind-${kind}`, icon: area.icon, label: capital(kindsLabel(kind)), note: t(area.label), run: () => go([area.id, kind]) });
  }
  return [
    ...list,
    { id: 'history', icon: 'history', label: t('ui-history'), run: () => go(['history']) },
    { id: 'findings', icon: 'flag', label: t('ui-findings'), run: () => go(['findings']) },
    { id: 'texts', icon: 'languages', label: t('find-texts'), run: () => go(['settings', 'texts']) },
    { id: 'statutes', icon: 'scale', label: t('settings-part-statutes'), note: t('app-settings'), run: () => go(['settings', 'statutes']) },
    { id: 'settings', icon: 'settings', label: t('app-settings'), keys: 'Ctrl ,', run: () => go(['settings']) },
    { id: 'begin', icon: 'flag', label: t('find-begin-network'), run: () => go(['begin']) },
    { id: 'help', icon: 'book-open', label: t('find-help'), keys: 'F1', run: () => go(['help']) },
    { id: 'keys', icon: 'keyboard', label: t('find-keys'), run: () => go(['help', 'keys']) },
    { id: 'about', icon: 'circle-question-mark', label: t('about-entry'), run: () => (ui.about = true) },
    { id: 'licences', icon: 'scale', label: t('about-licences'), run: () => (ui.licences = true) },
  ];
}

/** The kinds that areas list, each with its area. */
function listed(): [Area, string][] {
  return areas.flatMap((area) => area.kinds.filter((kind) => allKinds().some((spec) => spec.kind === kind)).map((kind): [Area, string] => [area, kind]));
}

/** What can be made and done, wherever one is. */
export function deeds(): Entry[] {
  const list: Entry[] = [];
  if (changes.canUndo) list.push({ id: 'undo', icon: 'undo-2', label: t('app-undo-what', { what: changes.undoLabel }), keys: 'Ctrl Z', run: () => void undo() });
  if (changes.canRedo) list.push({ id: 'redo', icon: 'redo-2', label: t('app-redo-what', { what: changes.redoLabel }), keys: 'Ctrl Y', run: () => void redo() });
  list.push({ id: 'report', icon: 'printer', label: t('find-report'), run: () => go(['reports']) });
  if (network.readOnly) return list;
  list.push({ id: 'import', icon: 'upload', label: t('find-import'), run: () => (ui.importing = startAt(route.path)) });
  const add = ([area, kind]: [Area, string]): Entry => ({ id: `add-${kind}`, icon: 'plus', label: t('find-add', { kind: kindLabel(kind) }), run: () => void make(area, kind) });
  return [...list, ...listed().map(add)];
}

/** Goes where a kind is listed and begins a new one, as its own button there does. */
async function make(area: Area, kind: string): Promise<void> {
  const before = document.querySelector('[data-new]');
  go(area.kinds[0] === kind ? [area.id] : [area.id, kind]);
  // The screen that is left may still stand for a moment: its button is taken only when no other comes.
  for (let frame = 0; frame < 90; frame++) {
    await new Promise(requestAnimationFrame);
    const button = document.querySelector<HTMLElement>('[data-new]');
    if (button && (button !== before || frame > 20)) return button.click();
  }
}

const keep = (change: Parameters<typeof choose>[0]) => void choose(change).catch(sayRefusal);

/** Language, appearance, and other files. */
export function switches(): Entry[] {
  const { theme, contrast, recent } = chosen.settings;
  const other = recent.filter((file) => file.path !== network.info?.path);
  const list: Entry[] = languages.filter((one) => one !== language()).map((one) => ({ id: `speak-${one}`, icon: 'languages', label: t('app-palette-speak', { language: languageName(one) }), run: () => void switchLanguage(one) }));
  if (theme !== 'light') list.push({ id: 'light', icon: 'sun', label: t('app-palette-light'), run: () => keep({ theme: 'light' }) });
  if (theme !== 'dark') list.push({ id: 'dark', icon: 'sun', label: t('app-palette-dark'), run: () => keep({ theme: 'dark' }) });
  if (theme !== 'system') list.push({ id: 'system', icon: 'sun', label: t('find-theme-system'), run: () => keep({ theme: 'system' }) });
  list.push({ id: 'contrast', icon: 'sun', label: contrast ? t('find-contrast-less') : t('find-contrast-more'), run: () => keep({ contrast: !contrast }) });
  return [
    ...list,
    ...other.map((file): Entry => ({ id: `file-${file.path}`, icon: 'folder-open', label: file.name, note: t('find-recent'), run: () => void openNetwork(file.path) })),
    { id: 'open', icon: 'folder-open', label: t('start-open'), keys: 'Ctrl O', run: () => void openNetwork() },
    { id: 'new', icon: 'file-plus', label: t('start-new'), run: () => (ui.making = true) },
    { id: 'demo', icon: 'book-open', label: t('start-sample-demo'), run: () => void createSample('demo') },
    { id: 'gealc', icon: 'book-open', label: t('start-sample-gealc'), run: () => void createSample('gealc') },
    { id: 'close', icon: 'x', label: t('app-palette-close'), run: () => void closeNetwork() },
  ];
}

/** The person's choices on this machine: language, theme, size of text, name, recent files, saved views. Applied at once, kept by the host. */
import { platform, type Language } from '$platform';
import { bundleOf } from '../text/bundle';
import { languages, speak } from '../text/text.svelte';

export type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  language: Language;
  theme: Theme;
  contrast?: boolean;
  /** Percent of the system's size of text. */
  text_size?: number | null;
  author: string;
  recent: { path: string; name: string }[];
  /** What lists and pages keep for the next time, by their own names. */
  views?: Record<string, unknown>;
}

let settings = $state.raw<Settings>({ language: 'es', theme: 'system', author: '', recent: [] });

export const chosen = {
  get settings(): Settings {
    return settings;
  },
};

const asLanguage = (value: unknown): Language => languages.find((one) => one === value) ?? systemLanguage();

function systemLanguage(): Language {
  const wanted = navigator.language.slice(0, 2);
  return languages.find((one) => one === wanted) ?? 'es';
}

function take(answer: Partial<Record<keyof Settings, unknown>>): void {
  const theme = answer.theme;
  settings = {
    language: asLanguage(answer.language),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    contrast: answer.contrast === true,
    text_size: typeof answer.text_size === 'number' ? answer.text_size : null,
    views: typeof answer.views === 'object' && answer.views !== null ? (answer.views as Record<string, unknown>) : {},
    author: typeof answer.author === 'string' ? answer.author : '',
    recent: Array.isArray(answer.recent) ? answer.recent.map(asRecent) : [],
  };
}

const asRecent = (one: unknown) =>
  typeof one === 'string' ? { path: one, name: one.replace(/^.*[\\/]/, '').replace(/\.plenaria$/, '') } : (one as { path: string; name: string });

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');

/** Dark and contrast as classes, from the system unless the person chose. */
function applyTheme(): void {
  const root = document.documentElement.classList;
  root.toggle('dark', settings.theme === 'dark' || (settings.theme === 'system' && dark.matches));
  root.toggle('contrast', settings.contrast === true || contrast.matches);
  // All sizes are in rem: what follows the system's size of text follows this too.
  document.documentElement.style.fontSize = settings.text_size ? `${settings.text_size}%` : '';
}

export async function readSettings(): Promise<void> {
  take(await platform.call('get_settings', {}));
  applyTheme();
  dark.addEventListener('change', applyTheme);
  contrast.addEventListener('change', applyTheme);
  await speak(settings.language);
}

/** Keeps a choice and applies it. The language changes for answers first, so that words never mix. */
export async function choose(changes: Partial<Settings>): Promise<void> {
  const kept = platform.call<object>('edit_settings', changes);
  // Its texts come in meanwhile.
  if (changes.language) await bundleOf(changes.language);
  take({ ...settings, ...(await kept), ...changes });
  applyTheme();
  if (changes.language) await speak(changes.language);
}

export async function readRecent(): Promise<void> {
  take({ ...settings, ...(await platform.call<object>('get_settings', {})) });
}

/** What was kept under a name for the next time. */
export function kept<T>(name: string): T | undefined {
  return settings.views?.[name] as T | undefined;
}

export async function keepView(name: string, value: unknown): Promise<void> {
  const { [name]: _, ...rest } = settings.views ?? {};
  await choose({ views: value === undefined ? rest : { ...rest, [name]: value } });
}

/** The screens of the areas: the first one shown is read before the window stands, the others right after, so that no change of area waits for one. */
import type { Component } from 'svelte';

// Each takes what it needs of the properties that the frame has for all.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Screen = Component<any>;

const sources = {
  overview: () => import('$features/overview/Overview.svelte'),
  members: () => import('$features/members/Members.svelte'),
  people: () => import('$features/people/People.svelte'),
  bodies: () => import('$features/bodies/Bodies.svelte'),
  plan: () => import('$features/plan/Plan.svelte'),
  events: () => import('$features/events/Events.svelte'),
  cooperation: () => import('$features/cooperation/Cooperation.svelte'),
  knowledge: () => import('$features/knowledge/Knowledge.svelte'),
  reports: () => import('$features/reports/Reports.svelte'),
  records: () => import('$features/records/Records.svelte'),
  find: () => import('$features/find/Find.svelte'),
  findings: () => import('$features/findings/Findings.svelte'),
  history: () => import('$features/history/History.svelte'),
  settings: () => import('$features/settings/Settings.svelte'),
  help: () => import('$features/help/Help.svelte'),
  begin: () => import('$features/start/FirstHour.svelte'),
  start: () => import('$features/start/Start.svelte'),
  import: () => import('$features/paste/ImportTable.svelte'),
} satisfies Record<string, () => Promise<{ default: Screen }>>;

export type ScreenName = keyof typeof sources;

let read = $state.raw<Partial<Record<ScreenName, Screen>>>({});

/** Whether an address can name it. */
export const isArea = (name: string): name is ScreenName => Object.hasOwn(sources, name) && !['records', 'start', 'import'].includes(name);

/** A screen; undefined for the moment until it is read. */
export function screen(name: ScreenName): Screen | undefined {
  if (!read[name]) void readScreen(name);
  return read[name];
}

export async function readScreen(name: ScreenName): Promise<void> {
  const { default: found } = await sources[name]();
  read = { ...read, [name]: found };
}

/** Reads all the others, one after the other, so that what the person does comes between. */
export async function readScreens(): Promise<void> {
  for (const name of Object.keys(sources) as ScreenName[]) if (!read[name]) await readScreen(name);
}

/** The Gantt on paper as it stands in the window: its scale, its period, and how deep it is unfolded. */
import { zooms } from '$shared/gantt/scale';
import { route } from '$shared/state/route.svelte';
import type { Item } from './items.svelte';
import type { PlanView } from './view.svelte';

/** Paper shows no less than a quarter in a picture: a month or a week of bars would take a ream. */
const scales = { year: 'year', quarter: 'quarter', month: 'quarter', week: 'quarter' } as const;
const levels = ['axis', 'objective', 'activity', 'task'] as const;

/** The deepest level among some lines; -1 when there are none. */
export const deepest = (lines: readonly string[]): number => Math.max(-1, ...lines.map((level) => levels.findIndex((one) => one === level)));

/** The options of the print as its address keeps them. */
export function ganttPrint(view: PlanView, items: readonly Item[]): Record<string, string> {
  const zoom = zooms.find((one) => one === route.filter('zoom'));
  const [from, to] = route.filter('period').split('..');
  const [seen, all] = [view.lines.map((line) => line.item), items].map((some) => deepest(some.map((item) => String(item.row.fields.level))));
  const folded = !view.asked && seen! >= 0 && seen! < all!;
  return { ...(zoom ? { scale: scales[zoom] } : {}), ...(from && to ? { from, to } : {}), ...(folded ? { level: levels[seen!]! } : {}) };
}

/** What the tree, the bars and the board show alike: the filters of the address, and the lines that are open. */
import { route } from '$shared/state/route.svelte';
import { plainText } from '$shared/text/plain';
import { keptWith, linesOf, type Line } from '$shared/tree/tree';
import type { Item, PlanItems } from './items.svelte';
import { isWork, mayFall } from './words';

/** Filters that go along from one view to another. */
const filterNames = ['text', 'axis', 'who', 'state', 'late', 'period'] as const;

export const filtersNow = (): Record<string, string> => Object.fromEntries(filterNames.map((name) => [name, route.filter(name)]));

export function planView(data: PlanItems) {
  let closed = $state.raw<ReadonlySet<string>>(new Set());
  const asked = $derived(filterNames.some((name) => route.filter(name) !== ''));
  const axis = $derived(route.filter('axis'));

  function fits(item: Item): boolean {
    const { fields } = item.row;
    const words = plainText(route.filter('text'));
    const [from, to] = route.filter('period').split('..');
    return (
      (isWork(item.row) || words !== '' || axis !== '') &&
      (words === '' || plainText(`${fields.number ?? ''} ${item.row.title} ${item.who?.text ?? ''}`).includes(words)) &&
      (!route.filter('who') || (route.filter('who') === 'nobody' ? item.who === null : item.who?.ref === route.filter('who'))) &&
      (!route.filter('state') || fields.status === route.filter('state')) &&
      (!route.filter('late') || item.late !== null) &&
      (!from || !to || mayFall(fields.begin, fields.end, from, to))
    );
  }
  const inAxis = $derived(axis ? keptWith(data.by, data.items, (item) => item.id === axis) : null);
  const kept = $derived.by(() => {
    if (!asked) return null;
    if (!filterNames.some((name) => name !== 'axis' && route.filter(name) !== '')) return inAxis;
    return keptWith(data.by, data.items, (item) => (!inAxis || inAxis.has(item.id)) && fits(item));
  });
  let before: Line<Item>[] = [];
  const lines = $derived((before = linesOf(data.by, kept ? new Set() : closed, kept, before)));
  const all = $derived(linesOf(data.by, new Set()).map((line) => line.item));
  const work = $derived(all.filter((item) => isWork(item.row) && (!inAxis || inAxis.has(item.id)) && fits(item)));
  return {
    get asked() {
      return asked;
    },
    fits,
    get lines() {
      return lines;
    },
    /** Work that fits, in the order of the tree, without what stands above it. */
    get work() {
      return work;
    },
    toggle: (id: string, open: boolean) => void (closed = new Set(open ? [...closed].filter((one) => one !== id) : [...closed, id])),
    fold: (all: boolean) => void (closed = new Set(all ? data.items.filter((item) => item.parent === null).map((item) => item.id) : [])),
  };
}

export type PlanView = ReturnType<typeof planView>;

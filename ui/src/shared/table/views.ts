/** Views of a list kept under a name on this machine: its filters, order and columns. */
import { kindSpec } from '../records/kinds.svelte';
import { goInstead, route } from '../state/route.svelte';
import { kept, keepView } from '../state/settings.svelte';

export interface View {
  name: string;
  filters: Record<string, string>;
  columns?: string[];
}

/** The columns of the table in view, if it has any to choose. */
export const tableInView: { columns: { get: () => string[]; set: (ids: string[]) => void } | null } = { columns: null };

/** The list in view: its area, and its kind where the area lists several. */
export function listInView(): string {
  const [area = '', second = ''] = route.path;
  return kindSpec(second) || second === 'lists' ? `${area}/${second}` : area;
}

export function viewsOf(list: string): View[] {
  return kept<View[]>(`list:${list}`) ?? [];
}

/** Keeps what is in view under a name, in place of one of the same name. */
export async function keep(list: string, name: string): Promise<void> {
  // The date that a page is seen as of belongs to the moment, not to the view.
  const { on: _, ...filters } = route.filters;
  const columns = tableInView.columns?.get();
  const view: View = { name, filters, ...(columns ? { columns } : {}) };
  await keepView(`list:${list}`, [...viewsOf(list).filter((one) => one.name !== name), view]);
}

export async function forget(list: string, name: string): Promise<void> {
  const rest = viewsOf(list).filter((one) => one.name !== name);
  await keepView(`list:${list}`, rest.length ? rest : undefined);
}

export function show(list: string, view: View | null): void {
  goInstead(list.split('/'), view?.filters ?? {});
  if (view?.columns) tableInView.columns?.set(view.columns);
}

/** Whether what is in view is what a view kept. */
export function isShown(view: View): boolean {
  const { on: _, ...filters } = route.filters;
  const plain = (of: Record<string, string>) => JSON.stringify(Object.entries(of).filter(([, value]) => value !== '').sort());
  return plain(filters) === plain(view.filters);
}

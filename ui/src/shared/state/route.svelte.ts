/** Where the window is. Links are plain `#` links; this follows the browser's own history. */
import { readAddress, writeAddress, type Address } from './address';

let address = $state.raw<Address>({ path: [], filters: {} });

export function startRoute(): void {
  const read = () => (address = readAddress(location.hash));
  window.addEventListener('hashchange', read);
  read();
}

export const route = {
  get path(): readonly string[] {
    return address.path;
  },
  get filters(): Readonly<Record<string, string>> {
    return address.filters;
  },
  filter(name: string): string {
    return address.filters[name] ?? '';
  },
};

export function hrefOf(path: string[], filters: Record<string, string> = {}): string {
  return writeAddress({ path, filters });
}

/** The page of any record; the app decides which area shows it. The date the screen is seen as of goes along. */
export function recordHref(kind: string, id: string): string {
  const on = address.filters.on;
  return hrefOf(['record', kind, id], on ? { on } : {});
}

/** Goes where a link leads. */
export function follow(href: string): void {
  location.hash = href;
}

export function go(path: string[], filters: Record<string, string> = {}): void {
  follow(hrefOf(path, filters));
}

/** Replaces where one is, without a step to go back to. */
export function goInstead(path: readonly string[], filters: Record<string, string> = {}): void {
  history.replaceState(null, '', hrefOf([...path], filters));
  address = readAddress(location.hash);
}

/** Sets some filters of the present screen; typing does not fill the way back. */
export function setFilters(changes: Record<string, string>): void {
  goInstead(address.path, { ...address.filters, ...changes });
}

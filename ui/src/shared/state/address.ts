/** The address of a screen: a path and its filters, kept after the `#` so that going back restores both. */

export interface Address {
  path: string[];
  filters: Record<string, string>;
}

/** `#/members/MX?text=agencia&on=2015-10-27` taken apart. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const filters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) filters[name] = value;
  return { path: path.split('/').filter((part) => part !== '').map(decode), filters };
}

/** The same put together again; empty filters are left out. */
export function writeAddress({ path, filters }: Address): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
  return `#/${path.map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Who a record names: a member, a country, an organization, a body or a person, or words as a source writes them. */
import type { Fields } from '$platform/types';
import { countryName, recordTitle } from '../records/kinds.svelte';
import { recordHref } from '../state/route.svelte';
import { whole } from '../state/whole.svelte';

export interface Who {
  text: string;
  flag?: string;
  href?: string;
  /** As "member:<id>", to tell one from another. */
  ref: string;
}

const kinds = ['member', 'organization', 'body', 'person'] as const;

/** The countries of members, for their flags. Call it while a component starts. */
export function memberFlags(): (member: string) => string | undefined {
  const members = whole('member', () => ({}));
  const flags = $derived(new Map(members.items.map((one) => [one.id, one.fields.country])));
  return (member) => (flags.get(member) as string | null) ?? undefined;
}

/** The fields that name a record by its kind; elsewhere they have other names, such as `provider`. */
export function whoOf(fields: Fields, flag: (member: string) => string | undefined, names: Partial<Record<(typeof kinds)[number] | 'country' | 'stated', string>> = {}): Who | null {
  for (const kind of kinds) {
    const id = fields[names[kind] ?? kind];
    if (typeof id !== 'string') continue;
    const code = kind === 'member' ? flag(id) : undefined;
    return { text: recordTitle(kind, id), href: recordHref(kind, id), ref: `${kind}:${id}`, ...(code ? { flag: code } : {}) };
  }
  const code = fields[names.country ?? 'country'];
  if (typeof code === 'string') return { text: countryName(code), flag: code, ref: `country:${code}` };
  const stated = fields[names.stated ?? 'responsible_stated'];
  return typeof stated === 'string' && stated !== '' ? { text: stated, ref: `stated:${stated}` } : null;
}

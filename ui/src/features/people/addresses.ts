/** Addresses to write to: by language of correspondence, each once, in batches that a mail program takes. */

export interface Recipient {
  /** The person's id; empty where a post is vacant. */
  person: string;
  name: string;
  country: string | null;
  /** What the person is on this list for. */
  as: string;
  post: string | null;
  email: string;
  phone: string;
  language: string;
}

/** One as mail programs read it; a name with other than letters stands in quotes. */
export function address({ name, email }: Pick<Recipient, 'name' | 'email'>): string {
  const plain = /^[\p{L}\p{M}\p{N} '-]+$/u.test(name);
  return `${plain ? name : `"${name.replace(/[\\"]/g, '\\$&')}"`} <${email}>`;
}

/** Those who can be written to, by language, most first; who stands on the list twice is written to once. */
export function byLanguage(recipients: readonly Recipient[]): { language: string; list: Recipient[] }[] {
  const groups = new Map<string, Map<string, Recipient>>();
  for (const one of recipients) {
    if (!one.email) continue;
    const group = groups.get(one.language) ?? new Map<string, Recipient>();
    groups.set(one.language, group);
    const key = one.email.toLowerCase();
    if (!group.has(key)) group.set(key, one);
  }
  return [...groups].map(([language, list]) => ({ language, list: [...list.values()] })).sort((a, b) => b.list.length - a.list.length);
}

export function batches<T>(list: readonly T[], size: number): T[][] {
  const step = size > 0 ? size : Math.max(1, list.length);
  return Array.from({ length: Math.ceil(list.length / step) }, (_, i) => list.slice(i * step, (i + 1) * step));
}

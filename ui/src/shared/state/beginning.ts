/** The five steps of a network's first hour, and which of them what it holds shows as done. */
import { network } from './network.svelte';

export const steps = ['name', 'members', 'statutes', 'posts', 'meeting'] as const;
export type Step = (typeof steps)[number];

export function done(step: Step): boolean {
  const counts = network.info?.counts ?? {};
  const some = (kind: string) => (counts[kind] ?? 0) > 0;
  if (step === 'name') return Boolean(network.info?.acronym);
  return some({ members: 'member', statutes: 'statutes', posts: 'post', meeting: 'event' }[step]);
}

/** A network of which the most is still to be said. */
export function beginning(): boolean {
  return network.info !== null && !network.readOnly && !network.info.demo && steps.filter((step) => !done(step)).length > 1;
}

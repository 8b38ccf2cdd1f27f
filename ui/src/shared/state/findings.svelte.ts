/** The findings of the open network, read once for every view and again a moment after writes. */
import type { FindingValue } from '$generated/api';
import { platform } from '$platform';
import { onChange } from './changes.svelte';
import { network, readNetwork } from './network.svelte';

/** A finding in words, with the records that it names as `kind:id`. */
export type Finding = FindingValue;

let all = $state.raw<Finding[]>([]);
let known = $state(false);
let waiting: ReturnType<typeof setTimeout> | undefined;

export const findings = {
  get all() {
    return all;
  },
  /** False until the first answer. */
  get known() {
    return known;
  },
};

async function read(): Promise<void> {
  if (!network.info) return;
  all = await platform.call<Finding[]>('list_findings', {}).catch(() => []);
  known = true;
}

/** Findings and counts follow writes after a pause, so that typing many facts does not walk the network each time. */
export function startFindings(): void {
  onChange((topics) => {
    clearTimeout(waiting);
    if (topics) waiting = setTimeout(() => void Promise.all([readNetwork(), read()]), 400);
    else void read();
  });
  void read();
}

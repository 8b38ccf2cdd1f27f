/** Which record stands beside its list: the one of the address, else the first, kept even when its name moves it down. */
import type { RecordValue } from '$platform/types';
import type { Rows } from './rows.svelte';

export function chosenBeside(id: () => string, rows: Rows<RecordValue>): { readonly id: string; forget(): void } {
  let pinned = $state('');
  $effect(() => {
    const first = rows.at(0)?.id ?? '';
    if (id()) pinned = '';
    else if (!pinned) pinned = first;
  });
  return {
    get id() {
      return id() || pinned;
    },
    /** The record is gone: the first one takes its place. */
    forget: () => (pinned = ''),
  };
}

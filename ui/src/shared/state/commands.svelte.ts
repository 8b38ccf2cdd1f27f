/** What can be done with what is in view; the page in view registers it, the palette offers it. */
import { untrack } from 'svelte';
import type { IconName } from '../icons';

export interface Command {
  label: string;
  icon: IconName;
  keys?: string;
  run: () => void;
}

interface Offer {
  title: string;
  commands: Command[];
}

let offers = $state.raw<(() => Offer)[]>([]);

export const here = {
  get offers(): Offer[] {
    return offers.map((offer) => offer()).filter((offer) => offer.commands.length > 0);
  },
};

/** Offers commands while the component that calls this is in view. */
export function offer(make: () => Offer): void {
  $effect(() => {
    untrack(() => (offers = [...offers, make]));
    return () => (offers = offers.filter((one) => one !== make));
  });
}

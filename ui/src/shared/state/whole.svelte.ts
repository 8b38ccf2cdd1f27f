/** A list to its end that stays true, for pages that count or cross what a list's first page would cut. */
import { asRefusal, type Json, type RecordValue, type Refusal } from '$platform';
import { readAll } from '../records/load';
import { language } from '../text/text.svelte';
import { onChange } from './changes.svelte';

export interface Whole {
  readonly items: readonly RecordValue[];
  /** False until the first answer. */
  readonly known: boolean;
  readonly refusal: Refusal | undefined;
}

type Sorts = { field: string; descending: boolean }[];

/** Every record of a kind that fits `filter` (none while it gives null), read again on writes of `topics` and in another language. */
export function whole(kind: string, filter: () => Record<string, Json> | null, topics: readonly string[], sort?: Sorts): Whole {
  let items = $state.raw<readonly RecordValue[]>([]);
  let known = $state(false);
  let refusal = $state.raw<Refusal>();
  let turn = 0;

  async function read(wanted: Record<string, Json> | null): Promise<void> {
    const mine = ++turn;
    try {
      const found = wanted ? await readAll(kind, wanted, sort) : [];
      if (mine !== turn) return;
      items = found;
      refusal = undefined;
    } catch (error) {
      if (mine !== turn) return;
      items = [];
      refusal = asRefusal(error);
    }
    known = wanted !== null;
  }

  let last = '';
  $effect(() => {
    const wanted = filter();
    const key = JSON.stringify([wanted, language()]);
    if (key === last) return;
    last = key;
    void read(wanted);
  });
  $effect(() => onChange((changed) => (!changed || changed.some((topic) => topics.includes(topic))) && void read(filter())));

  return {
    get items() {
      return items;
    },
    get known() {
      return known;
    },
    get refusal() {
      return refusal;
    },
  };
}

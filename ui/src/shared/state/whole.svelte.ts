/** A list to its end that stays true, for what is shown, counted or crossed whole, such as a plan's tree. */
import { asRefusal, type Json, type RecordValue, type Refusal } from '$platform';
import { readAll } from '../records/load';
import { language } from '../text/text.svelte';
import { changes, onChange } from './changes.svelte';

export interface Whole {
  readonly items: readonly RecordValue[];
  /** False until the first answer. */
  readonly known: boolean;
  readonly refusal: Refusal | undefined;
  /** Takes what a write answered, so that the next one sees its revision at once. */
  take(record: RecordValue): void;
  /** Reads again now; done when what is shown is no older than the call. */
  again(): Promise<void>;
}

interface How {
  /** The kinds whose writes change the list; its own when left out. */
  topics?: readonly string[];
  /** What it is sorted by, the first field first. */
  sort?: readonly string[];
}

/**
 * Every record of a kind that fits `filter` (nothing while it gives null; an empty list inside it means that nothing can fit),
 * read again on writes of its topics and in another language. Call it while a component starts; it ends with the component.
 */
export function whole(kind: string, filter: () => Record<string, Json> | null, { topics = [kind], sort = ['title'] }: How = {}): Whole {
  let items = $state.raw<readonly RecordValue[]>([]);
  let known = $state(false);
  let refusal = $state.raw<Refusal>();
  let turn = 0;
  let latest = Promise.resolve();
  const order = sort.map((field) => ({ field, descending: false }));

  /** An answer may have been under way when a write's own answer was taken: of each record the newer stands. */
  function newer(found: RecordValue[]): RecordValue[] {
    const held = new Map(items.map((one) => [one.id, one]));
    return found.map((one) => ((held.get(one.id)?.revision ?? 0) > one.revision ? held.get(one.id)! : one));
  }
  async function reading(wanted: Record<string, Json> | null): Promise<void> {
    const mine = ++turn;
    const none = !wanted || Object.values(wanted).some((value) => Array.isArray(value) && value.length === 0);
    try {
      const found = await (none ? [] : readAll(kind, wanted, order));
      if (mine !== turn) return latest;
      items = newer(found);
      refusal = undefined;
    } catch (error) {
      if (mine !== turn) return latest;
      items = [];
      refusal = asRefusal(error);
    }
    known = wanted !== null;
  }
  const read = (wanted: Record<string, Json> | null): Promise<void> => (latest = reading(wanted));

  let last = '';
  $effect(() => {
    const wanted = filter();
    const key = JSON.stringify([wanted, language(), changes.file]);
    if (key === last) return;
    last = key;
    void read(wanted);
  });
  $effect(() => onChange((changed) => changed?.some((topic) => topics.includes(topic)) && void read(filter())));

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
    take: (record) => (items = items.some((one) => one.id === record.id) ? items.map((one) => (one.id === record.id ? record : one)) : [...items, record]),
    again: () => read(filter()),
  };
}

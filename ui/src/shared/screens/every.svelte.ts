/** All records of a kind that fit a filter, page after page: for what is shown whole, such as a plan's tree. */
import { asRefusal, platform, type Json, type Page, type RecordValue, type Refusal } from '$platform';
import { kindSpec, learnTitles } from '../records/kinds.svelte';
import { onChange } from '../state/changes.svelte';
import { language } from '../text/text.svelte';

const size = 500;

export interface Every {
  readonly items: readonly RecordValue[];
  /** False until the first answer. */
  readonly known: boolean;
  readonly refusal: Refusal | undefined;
  /** Takes what a write answered, so that the next one sees its revision at once. */
  take(record: RecordValue): void;
  /** Reads again now. */
  again(): Promise<void>;
}

/** Reads while `filter` gives something; an empty list inside it means that nothing can fit. Ends with the component. */
export function everyOf(kind: string, filter: () => Record<string, Json> | null, sort: string = 'title', topics: readonly string[] = [kind]): Every {
  let items = $state.raw<RecordValue[]>([]);
  let known = $state(false);
  let refusal = $state.raw<Refusal>();
  let turn = 0;

  async function read(wanted: Record<string, Json> | null): Promise<void> {
    const mine = ++turn;
    const none = !wanted || Object.values(wanted).some((value) => Array.isArray(value) && value.length === 0);
    const all: RecordValue[] = [];
    const command = `list_${kindSpec(kind)?.many ?? kind}`;
    try {
      for (let total = none ? 0 : 1; all.length < total; ) {
        const page = await platform.call<Page>(command, { filter: wanted, sort: [{ field: sort, descending: false }], offset: all.length, limit: size });
        if (mine !== turn) return;
        learnTitles(command, page.items);
        all.push(...page.items);
        total = page.items.length ? page.total : 0;
      }
      refusal = undefined;
    } catch (error) {
      if (mine !== turn) return;
      refusal = asRefusal(error);
    }
    items = all;
    known = wanted !== null;
  }
  let last = '';
  $effect(() => {
    const wanted = filter();
    const key = JSON.stringify([wanted, language()]);
    if (key !== last) void read(wanted);
    last = key;
  });
  $effect(() =>
    onChange((changed) => {
      if (!changed || changed.some((topic) => topics.includes(topic))) void read(filter());
    }),
  );
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

/** A command's answer that stays true: read when its input changes and when something it shows was written. */
import { asRefusal, platform, type Page, type Refusal } from '$platform';
import { learnTitles } from '../records/kinds.svelte';
import { language } from '../text/text.svelte';
import { changes, onChange } from './changes.svelte';

export interface Query<T> {
  readonly value: T | undefined;
  readonly refusal: Refusal | undefined;
  readonly loading: boolean;
  again(): void;
}

const isPage = (answer: unknown): answer is Page => typeof answer === 'object' && answer !== null && 'items' in answer && 'total' in answer;

/**
 * Reads `name` with what `input` gives (nothing while it gives null). Re-reads on a write that touches one of `topics`
 * (any write when left out), when another file is opened, and when the language changes, since answers carry words.
 * Call it while a component starts; it ends with the component.
 */
export function query<T>(name: string, input: () => object | null, topics?: readonly string[]): Query<T> {
  let value = $state.raw<T>();
  let refusal = $state.raw<Refusal>();
  let loading = $state(true);
  let turn = 0;

  async function read(wanted: object | null): Promise<void> {
    const mine = ++turn;
    if (!wanted) {
      value = undefined;
      loading = false;
      return;
    }
    loading = true;
    try {
      const answer = await platform.call<T>(name, wanted);
      if (mine !== turn) return;
      if (isPage(answer)) learnTitles(name, answer.items);
      value = answer;
      refusal = undefined;
    } catch (error) {
      if (mine !== turn) return;
      value = undefined;
      refusal = asRefusal(error);
    }
    loading = false;
  }

  let last = '';
  $effect(() => {
    const wanted = input();
    const key = JSON.stringify([wanted, language(), changes.file]);
    if (key === last) return;
    last = key;
    void read(wanted);
  });
  $effect(() =>
    onChange((changed) => {
      if (changed && (!topics || changed.some((topic) => topics.includes(topic)))) void read(input());
    }),
  );

  return {
    get value() {
      return value;
    },
    get refusal() {
      return refusal;
    },
    get loading() {
      return loading;
    },
    again: () => void read(input()),
  };
}

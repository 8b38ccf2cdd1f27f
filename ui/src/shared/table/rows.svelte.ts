/** The rows of a list, fetched page by page as they come into sight. Ten thousand rows cost what fits in the window. */
import { asRefusal, platform, type Json, type Page, type RecordValue, type Refusal } from '$platform';
import { allKinds, learnTitles } from '../records/kinds.svelte';
import { changes, onChange } from '../state/changes.svelte';
import { language } from '../text/text.svelte';

export interface Sort {
  field: string;
  descending: boolean;
}

export interface ListInput {
  text?: string;
  filter?: Record<string, Json>;
  sort?: Sort[];
}

const size = 100;

export class Rows<T = RecordValue> {
  total = $state<number | null>(null);
  refusal = $state.raw<Refusal>();
  private pages = $state.raw<Map<number, T[]>>(new Map());
  private asked = new Set<number>();
  private turn = 0;

  constructor(
    private command: () => string,
    private input: () => ListInput,
    topics: () => readonly string[],
    /** Reads what the rows show beside their own fields, before they are shown. */
    private beside: (items: T[]) => Promise<void> = () => Promise.resolve(),
  ) {
    let last = '';
    $effect(() => {
      const key = JSON.stringify([command(), input(), language(), changes.file]);
      if (key !== last) void this.restart(last !== '' && JSON.parse(last)[0] === command());
      last = key;
    });
    $effect(() =>
      onChange((changed) => {
        if (changed?.some((topic) => topics().includes(topic))) void this.restart(true);
      }),
    );
  }

  /** The kind of record that is listed, where the rows are records. */
  get kind(): string | undefined {
    const many = this.command().replace(/^list_/, '');
    return allKinds().find((spec) => spec.many === many)?.kind;
  }

  /** What is asked for: when it changes, the rows are others. */
  get question(): string {
    return JSON.stringify([this.command(), this.input()]);
  }

  /** Starts over; what is shown stays until the new first page is there, so that nothing blinks. */
  private async restart(keep: boolean): Promise<void> {
    const mine = ++this.turn;
    const wanted = keep ? [...this.pages.keys()].slice(0, 4) : [];
    this.asked = new Set();
    if (!keep) {
      this.pages = new Map();
      this.total = null;
    }
    const fresh = new Map<number, T[]>();
    for (const page of new Set([0, ...wanted])) {
      this.asked.add(page);
      const answer = await this.fetch(page);
      if (mine !== this.turn || !answer) return;
      fresh.set(page, answer.items);
      this.total = answer.total;
    }
    this.pages = fresh;
  }

  private async fetch(page: number): Promise<Page<T> | null> {
    try {
      const answer = await platform.call<Page<T>>(this.command(), { ...this.input(), offset: page * size, limit: size });
      this.refusal = undefined;
      learnTitles(this.command(), answer.items as RecordValue[]);
      await this.beside(answer.items);
      return answer;
    } catch (error) {
      this.refusal = asRefusal(error);
      this.total ??= 0;
      return null;
    }
  }

  /** The row at a place, or nothing while its page is on its way. */
  at(index: number): T | undefined {
    return this.pages.get(Math.floor(index / size))?.[index % size];
  }

  /** Asks for the pages of what is in sight. */
  need(from: number, to: number): void {
    const mine = this.turn;
    for (let page = Math.floor(from / size); page <= Math.floor(Math.max(from, to) / size); page++) {
      if (this.asked.has(page)) continue;
      this.asked.add(page);
      void this.fetch(page).then((answer) => {
        if (!answer || mine !== this.turn) return;
        this.pages = new Map(this.pages).set(page, answer.items);
        this.total = answer.total;
      });
    }
  }

  /** Every row of a range, for copying: fetched if not yet here. */
  async range(from: number, to: number): Promise<T[]> {
    for (let page = Math.floor(from / size); page <= Math.floor(to / size); page++) {
      if (this.pages.has(page)) continue;
      const answer = await this.fetch(page);
      if (answer) this.pages = new Map(this.pages).set(page, answer.items);
    }
    const rows: T[] = [];
    for (let i = from; i <= to; i++) {
      const row = this.at(i);
      if (row) rows.push(row);
    }
    return rows;
  }
}

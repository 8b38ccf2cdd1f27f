/** Who holds which post: the tenures of the people, or of the posts, that a list shows, read page by page with it. */
import { platform, type Page, type RecordValue } from '$platform';
import { choiceOf, recordTitle } from '$shared/records/kinds.svelte';
import { readRecords, refsOf, type Found } from '$shared/records/load';
import { byPlace, holds } from '$shared/records/period';

export interface Holding {
  tenure: RecordValue;
  post: RecordValue | undefined;
}

export class Held {
  private held = $state.raw<Map<string, Holding[]>>(new Map());

  /** `of` is what the rows are: people with their posts, or posts with their holders. */
  constructor(private of: 'person' | 'post') {}

  learn = async (rows: RecordValue[]): Promise<void> => {
    if (rows.length === 0) return;
    const tenures: RecordValue[] = [];
    for (let total = 1; tenures.length < total; ) {
      const page = await platform.call<Page>('list_tenures', { filter: { [this.of]: rows.map((row) => row.id) }, offset: tenures.length, limit: 500 });
      tenures.push(...page.items);
      total = page.items.length ? page.total : 0;
    }
    const wanted = [...refsOf('post', tenures, 'post'), ...(this.of === 'post' ? refsOf('person', tenures, 'person') : refsOf('organization', rows, 'organization'))];
    const records: Map<string, Found> = await readRecords(wanted);
    const next = new Map(this.held);
    for (const row of rows) next.set(row.id, []);
    for (const tenure of tenures) next.get(String(tenure.fields[this.of]))?.push({ tenure, post: records.get(`post:${String(tenure.fields.post)}`) });
    for (const row of rows) next.get(row.id)!.sort((a, b) => byPlace(a.tenure, b.tenure));
    this.held = next;
  };

  /** What holds on a day, in order; undefined while it is not known. */
  on(id: string, day: string): Holding[] | undefined {
    return this.held.get(id)?.filter(({ tenure }) => holds(tenure, day));
  }

  /** The posts of a person in words. */
  posts(id: string, day: string): string {
    return (this.on(id, day) ?? []).map(({ tenure, post }) => `${post?.title ?? ''}${tenure.fields.capacity === 'titular' ? '' : ` (${choiceOf('tenure', 'capacity', tenure.fields.capacity).toLocaleLowerCase()})`}`).join('; ');
  }

  /** The first of a post's holders; null when it is vacant. */
  holder(id: string, day: string): { name: string; tenure: RecordValue } | null | undefined {
    const all = this.on(id, day);
    const first = all?.find(({ tenure }) => tenure.fields.capacity !== 'alternate');
    return first ? { name: recordTitle('person', String(first.tenure.fields.person)), tenure: first.tenure } : all && null;
  }
}

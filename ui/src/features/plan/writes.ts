/** What writing in the plan's tree does: one operation a deed, so that one Undo takes it back. */
import type { FinishedValue } from '$generated/api';
import { platform, type Fields, type Json, type RecordValue } from '$platform';
import { addRecord, editRecord } from '$shared/records/write';
import { say } from '$shared/state/toasts.svelte';
import { language, t } from '$shared/text/text.svelte';
import type { TreeColumn } from '$shared/tree/column';
import { madeAfter, moved, type Forest, type Placing, type Way } from '$shared/tree/tree';
import { isMoney, tagOf } from './columns';
import type { Item, PlanItems } from './items.svelte';
import { responsibleFields } from './responsible';
import { levelOf, levels } from './words';

interface Change {
  do: 'add' | 'edit';
  kind: 'activity';
  id?: string;
  language?: string;
  fields: Fields;
}

const change = (changes: Change[]) => platform.call<{ records: string[] }>('change_records', { changes });
/** A place is no text that another window may have written: the last move holds, whatever was edited beside it. */
const edit = (item: Item, fields: Fields): Change => ({ do: 'edit', kind: 'activity', id: item.id, fields });

/** What is finished ends today, or on the day that was typed; the commitments that it carried out are closed with it and go to the next agenda. */
export async function finish(row: RecordValue): Promise<void> {
  const date = row.fields.actual_end;
  const { commitments, items } = await platform.call<FinishedValue>('finish_activity', { activity: row.id, ...(date ? { date } : {}) });
  if (commitments.length) say(t('plan-board-closed', { count: commitments.length, items: items.length }));
}

/** Saves a cell of a line that is there. */
export async function saveCell(data: PlanItems, item: Item, column: TreeColumn<Item>, value: Json, currency: string | null): Promise<void> {
  const { row } = item;
  if (isMoney(column.id)) {
    const [only] = item.lines;
    data.take('budget_line', only ? await editRecord('budget_line', only, { [column.id]: value }) : await addRecord('budget_line', { activity: item.id, name: row.fields.name ?? null, currency, [column.id]: value }));
    return;
  }
  if (column.id === 'status' && value === 'done' && row.fields.status !== 'done') {
    await finish(row);
    return data.again();
  }
  const fields = column.id === 'who' ? responsibleFields(value) : { [column.id]: column.id === 'name' ? { ...(row.fields.name as Fields), [tagOf(row)]: value ?? '' } : value };
  data.take('activity', await editRecord('activity', row, fields));
}

/** Adds what was begun after a line, and moves on those that follow; tells its id. */
export async function saveNew(plan: string, by: Forest<Item>, after: string | null, fresh: Item, name: Json): Promise<string> {
  const place = madeAfter(by, after);
  const all = new Map([...by.values()].flat().map((item) => [item.id, item]));
  const changes: Change[] = [
    { do: 'add', kind: 'activity', language: language(), fields: { plan, parent: place.parent, position: place.position, level: fresh.row.fields.level ?? 'activity', name: { [language()]: name } } },
    ...place.after.map(({ id, position }) => edit(all.get(id)!, { position })),
  ];
  return (await change(changes)).records[0]!;
}

/**
 * Moves a line. Below the one above it becomes at least one level deeper, with what stands below it; out, it takes the level of what held it.
 * Rust says where that is no place for it. False when there is nowhere to go.
 */
export async function move(by: Forest<Item>, item: Item, way: Way): Promise<boolean> {
  const placings = moved(by, item.id, way);
  if (placings.length === 0) return false;
  const all = new Map([...by.values()].flat().map((one) => [one.id, one]));
  const placing = placings.find((one) => one.id === item.id)!;
  const holder = placing.parent === null ? null : all.get(placing.parent);
  const old = item.parent === null ? null : all.get(item.parent);
  const changes: Change[] = [];
  const place = ({ id, parent, position }: Placing) => edit(all.get(id)!, { parent, position });
  if (way === 'in' && holder) {
    const deeper: Change[] = [];
    const push = (one: Item, above: number) => {
      const wanted = Math.max(levelOf(one.row), above + 1);
      for (const below of by.get(one.id) ?? []) push(below, wanted);
      if (wanted !== levelOf(one.row) && one.id !== item.id) deeper.push(edit(one, { level: levels[Math.min(wanted, levels.length - 1)]! }));
    };
    push(item, levelOf(holder.row));
    const level = levels[Math.min(Math.max(levelOf(item.row), levelOf(holder.row) + 1), levels.length - 1)]!;
    // The deepest first: nothing may stand below what is as deep.
    changes.push(...deeper, edit(item, { parent: placing.parent, position: placing.position, level }));
  } else if (way === 'out' && old) {
    changes.push(edit(item, { parent: placing.parent, position: placing.position, level: old.row.fields.level ?? 'activity' }));
  } else changes.push(place(placing));
  changes.push(...placings.filter((one) => one.id !== item.id).map(({ id, position }) => edit(all.get(id)!, { position })));
  await change(changes);
  return true;
}

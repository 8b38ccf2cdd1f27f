/** What asks for attention, as Rust found it, put by when. */

export interface RecordRef {
  kind: string;
  id: string;
  key: string | null;
  title: string;
}

/** Something with a date: `days` ago when late, from now when to come. */
export interface Item {
  code: string;
  record: RecordRef;
  of: RecordRef | null;
  date: string | null;
  days: number | null;
}

/** An event on the strip of the year. */
export interface Slot {
  record: RecordRef;
  kind: string;
  scope: string;
  status: string;
  begin: string | null;
  end: string | null;
  country: string | null;
}

export interface OverviewValue {
  today: string;
  members: number;
  next_event: Slot | null;
  next_in: number | null;
  overdue: Item[];
  vacant: Item[];
  ending: Item[];
  calendar: Slot[];
}

/** What ends within a week, and what ends later. */
export function byWeek(ending: readonly Item[]): { week: Item[]; later: Item[] } {
  const soon = (item: Item) => item.days !== null && item.days <= 7;
  return { week: ending.filter(soon), later: ending.filter((item) => !soon(item)) };
}

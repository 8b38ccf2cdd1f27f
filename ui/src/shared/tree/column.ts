/** What a column of a tree shows of each line, and how it is written there. */
import type { Json } from '$platform/types';
import type { FieldSpec } from '../records/schema';

export interface TreeColumn<T> {
  id: string;
  label: string;
  /** A width in CSS, as for a track of a grid. */
  width: string;
  numeric?: boolean;
  /** The cell in words, as it is copied and as readers of the screen say it. */
  text: (item: T) => string;
  /** The field that is written in this cell; none where it can't be. */
  spec?: (item: T) => FieldSpec | null;
  /** What the editor starts with. */
  value?: (item: T) => Json;
  /** Of an amount: its currency. */
  currency?: (item: T) => string | null;
}

/** The next column that can be written on, in one direction; -1 when there is none. */
export function nextWritten<T>(columns: readonly TreeColumn<T>[], from: number, step: 1 | -1, item: T): number {
  for (let i = from + step; i >= 0 && i < columns.length; i += step) if (columns[i]!.spec?.(item)) return i;
  return -1;
}

/** What the bars of a tree are given, and what they ask for. */
import type { Snippet } from 'svelte';
import type { Line, Way } from '../tree/tree';
import type { Reach, Zoom } from './scale';
import type { Dates, Link, Span } from './span';

export interface GanttProps<T> {
  label: string;
  head: string;
  /** What a line is called. */
  name: (item: T) => string;
  lines: Line<T>[];
  active: string;
  spanOf: (item: T) => Span;
  links: readonly Link[];
  reach: Reach;
  zoom: Zoom;
  /** The day that is drawn as today, as a number of days. */
  today: number;
  readonly?: boolean;
  cell: Snippet<[item: T]>;
  quiet?: (item: T) => boolean;
  toggle: (id: string, open: boolean) => void;
  open: (item: T) => void;
  details: (item: T) => void;
  way: (item: T, way: Way) => void;
  /** Writes new dates; tells when it is done. */
  move: (item: T, dates: Dates) => Promise<void>;
  /** Why nothing of it can be moved, in words. */
  stays: (item: T) => void;
  /** Links two lines; tells whether it was done. */
  link: (from: string, to: string) => Promise<boolean>;
  /** Why the last link was refused, in words, and the line that it was drawn to. */
  refused?: { id: string; words: string } | null;
  /** Takes that away. */
  hush?: () => void;
  rescale: (zoom: Zoom) => void;
  /** What a move would give, in words, for readers of the screen and beside the bar. */
  dates: (dates: Dates) => string;
}

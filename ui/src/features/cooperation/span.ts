/** A project's time as places on a line of years: frames as spans, accomplishments as points. */
import type { RecordValue } from '$platform/types';
import { dateParts } from '$shared/text/dates';

export interface Span {
  row: RecordValue;
  /** Places from 0 to 100; an end that is not known runs to the end of the line. */
  from: number;
  to: number;
  open: boolean;
}

export interface TimeLine {
  years: { year: number; at: number }[];
  spans: Span[];
  points: { row: RecordValue; at: number }[];
  today: number | null;
}

/** A date as a number of years; `last` takes the last day of what is known to the month or year. */
function place(value: unknown, last: boolean): number | null {
  const date = typeof value === 'string' ? dateParts(value) : null;
  if (!date) return null;
  if (!date.month) return date.year + (last ? 1 : 0);
  return date.year + (date.month - 1) / 12 + (date.day ? (date.day - (last ? 0 : 1)) / 372 : last ? 1 / 12 : 0);
}

/** Null where no date is known: then there is nothing to draw. */
export function timeLine(frames: readonly RecordValue[], done: readonly RecordValue[], today: string): TimeLine | null {
  const spans = frames.map((row) => ({ row, from: place(row.fields.begin, false), to: place(row.fields.end, true) })).filter((span) => span.from !== null || span.to !== null);
  const points = done.map((row) => ({ row, at: place(row.fields.date, false) })).filter((point): point is { row: RecordValue; at: number } => point.at !== null);
  const all = [...spans.flatMap((span) => [span.from, span.to]), ...points.map((point) => point.at)].filter((one): one is number => one !== null);
  if (all.length === 0) return null;
  const first = Math.floor(Math.min(...all));
  const end = Math.max(Math.ceil(Math.max(...all)), first + 1);
  const at = (value: number) => ((value - first) / (end - first)) * 100;
  const step = Math.max(1, Math.ceil((end - first) / 12));
  const now = place(today, false)!;
  return {
    years: Array.from({ length: Math.ceil((end - first) / step) }, (_, i) => ({ year: first + i * step, at: at(first + i * step) })),
    spans: spans.map(({ row, from, to }) => ({ row, from: at(from ?? to! - 0.05), to: at(to ?? end), open: to === null })),
    points: points.map(({ row, at: when }) => ({ row, at: at(when) })),
    today: now >= first && now <= end ? at(now) : null,
  };
}

/** The annual report's options as the address keeps them, and as Rust takes them. */

import type { MarkValue, PreviewValue, RecordRefValue } from '$generated/api';

export interface ReportOptions {
  year?: number;
  from?: string;
  to?: string;
  language: string;
  paper?: string;
  date?: string;
  map: boolean;
  cover: string;
  annex: string[];
  empty: string;
}

export type RecordRef = RecordRefValue;
/** A place on a page that stands for records, in points. */
export type ReportMark = MarkValue;
export type Preview = PreviewValue;

export const annexes = ['directory', 'findings', 'sources'] as const;
type Filters = Readonly<Record<string, string>>;

/** What the address says, with what it leaves out filled in. */
export function readOptions(filters: Filters, year: number, language: string): ReportOptions {
  const period = filters.from && filters.to ? { from: filters.from, to: filters.to } : { year: Number(filters.year) || year };
  return {
    ...period,
    language: filters.in || language,
    ...(filters.paper ? { paper: filters.paper } : {}),
    ...(filters.date ? { date: filters.date } : {}),
    map: filters.map !== 'no',
    cover: filters.cover || 'full',
    annex: filters.annex === undefined ? ['directory'] : filters.annex.split(' ').filter((name) => annexes.some((one) => one === name)),
    empty: filters.empty || 'leave_out',
  };
}

/** The name that a file of this report is offered. */
export function fileName({ year, from, to, language }: ReportOptions): string {
  return `annual-report-${year ?? `${from}-${to}`}-${language}.pdf`;
}

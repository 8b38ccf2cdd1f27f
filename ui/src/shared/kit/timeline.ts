/** Periods laid along the years: where each begins and how long it is, as shares of the width. */

export interface Bar {
  id: string;
  label: string;
  begin: string | null;
  /** "open", "unknown" or a date. */
  end: string | null;
  /** Drawn full, hatched or as an outline. */
  tone: 'full' | 'half' | 'line';
}

export interface Lane {
  id: string;
  label: string;
  bars: Bar[];
  /** Whether nothing between two bars is to be seen as a gap. */
  gaps?: boolean;
}

export interface Placed {
  bar: Bar;
  left: number;
  width: number;
  /** The begin, or the end, is not known. */
  vague: { begin: boolean; end: boolean };
}

export interface Picture {
  years: { year: number; at: number }[];
  now: number;
  lanes: { lane: Lane; bars: Placed[]; gaps: { left: number; width: number }[] }[];
}

/** A date as a number of years: the first day of a year or month for a begin, the last for an end. */
export function point(date: string, edge: 'begin' | 'end'): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return edge === 'begin' ? year : year + 1;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day === undefined ? (edge === 'begin' ? 0 : 1) : (edge === 'begin' ? day - 1 : day) / days)) / 12;
}

const isDate = (value: string | null): value is string => /^\d{4}/.test(value ?? '');

/** `until` is how far the picture reaches for what has no end: a little beyond the day that it is seen from. */
export function picture(lanes: readonly Lane[], on: string): Picture {
  const bars = lanes.flatMap((lane) => lane.bars);
  const points = bars.flatMap((bar) => [...(isDate(bar.begin) ? [point(bar.begin, 'begin')] : []), ...(isDate(bar.end) ? [point(bar.end, 'end')] : [])]);
  const today = point(on, 'begin');
  const first = Math.floor(Math.min(today, ...points) - (bars.some((bar) => !isDate(bar.begin)) ? 0.9 : 0));
  const last = Math.max(Math.ceil(Math.max(today + 0.25, ...points)), first + 1);
  const share = (value: number) => (value - first) / (last - first);
  const place = (bar: Bar): Placed => {
    const begin = isDate(bar.begin) ? point(bar.begin, 'begin') : first;
    const end = isDate(bar.end) ? point(bar.end, 'end') : bar.end === 'unknown' ? Math.max(begin + 0.5, Math.min(today, last)) : last;
    const width = Math.max(share(end) - share(begin), 0.004);
    return { bar, left: Math.min(share(begin), 1 - width), width, vague: { begin: !isDate(bar.begin), end: bar.end === 'unknown' } };
  };
  const step = last - first > 24 ? 5 : last - first > 12 ? 2 : 1;
  return {
    years: Array.from({ length: last - first }, (_, i) => first + i).filter((year) => year % step === 0 || step === 1).map((year) => ({ year, at: share(year) })),
    now: share(today),
    lanes: lanes.map((lane) => {
      const placed = lane.bars.map(place).sort((a, b) => a.left - b.left);
      return { lane, bars: placed, gaps: lane.gaps ? gapsOf(placed, share(today)) : [] };
    }),
  };
}

/** What lies between one bar and the next, and from the last to the day. A day's distance is no gap. */
function gapsOf(bars: readonly Placed[], now: number): { left: number; width: number }[] {
  const gaps: { left: number; width: number }[] = [];
  let reached = bars[0]?.left ?? 1;
  for (const bar of [...bars, { left: now, width: 0 }]) {
    if (bar.left - reached > 0.012) gaps.push({ left: reached, width: bar.left - reached });
    reached = Math.max(reached, bar.left + bar.width);
  }
  return gaps;
}

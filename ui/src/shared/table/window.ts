/** Which rows of a long list are in sight. */

export interface Sight {
  first: number;
  last: number;
}

/** The rows to draw, with some above and below so that scrolling never shows a gap. `last` is one past the end. */
export function inSight(top: number, height: number, row: number, total: number, spare: number): Sight {
  if (total === 0 || row <= 0) return { first: 0, last: 0 };
  const first = Math.max(0, Math.min(total - 1, Math.floor(top / row)) - spare);
  const last = Math.min(total, Math.ceil((top + height) / row) + spare);
  return { first, last: Math.max(first, last) };
}

/** Where to scroll so that a row is wholly in sight; the present place when it is. */
export function scrollFor(index: number, top: number, height: number, row: number, head = 0): number {
  const begin = index * row;
  if (begin < top) return begin;
  if (begin + row > top + height - head) return begin + row - height + head;
  return top;
}

/** Cells as Excel takes them from the clipboard: tabs and lines, what holds either or a quote in quotes. */
export function asTsv(rows: string[][]): string {
  return rows.map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n');
}

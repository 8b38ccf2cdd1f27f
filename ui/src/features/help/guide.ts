/** The user guide, as the files of docs/guide are written: a small part of Markdown read into blocks for the screen. */

export interface Word {
  kind: 'text' | 'strong' | 'em' | 'code';
  text: string;
}

export type Piece =
  | { kind: 'paragraph'; words: Word[] }
  | { kind: 'list'; ordered: boolean; items: Word[][] }
  | { kind: 'table'; head: Word[][]; rows: Word[][][] }
  | { kind: 'picture'; file: string; words: string };

export interface Chapter {
  /** Its place, for the address: the name in the comment before its heading, or its number. */
  id: string;
  title: string;
  pieces: Piece[];
}

/** Chapters begin at headings of the second level; what stands before the first is the preface. `<!-- area: x -->` before a heading names it. */
export function readGuide(text: string): Chapter[] {
  const chapters: Chapter[] = [{ id: 'top', title: '', pieces: [] }];
  let named = '';
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n{2,}/).map((one) => one.trim())) {
    let rest = part;
    const mark = /^<!-- area: ([a-z-]+) -->\s*/.exec(rest);
    if (mark) {
      named = mark[1]!;
      rest = rest.slice(mark[0].length);
    }
    const heading = /^(#{1,3})\s+(.*)/.exec(rest);
    if (heading && heading[1]!.length === 1) chapters[0]!.title = heading[2]!;
    else if (heading && heading[1]!.length === 2) {
      chapters.push({ id: named || String(chapters.length), title: heading[2]!, pieces: [] });
      named = '';
    } else if (heading) chapters.at(-1)!.pieces.push({ kind: 'paragraph', words: [{ kind: 'strong', text: heading[2]! }] });
    else if (rest !== '') chapters.at(-1)!.pieces.push(...readPieces(rest));
  }
  return chapters;
}

const item = /^\s*(?:[-*]|(\d+)\.)\s+/;

function readPieces(part: string): Piece[] {
  const lines = part.split('\n');
  const picture = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(part);
  if (picture) return [{ kind: 'picture', words: picture[1]!, file: picture[2]!.replace(/^.*\//, '') }];
  if (lines.every((line) => line.startsWith('|'))) return [readTable(lines)];
  const first = lines.findIndex((line) => item.test(line));
  if (first < 0) return [{ kind: 'paragraph', words: readWords(lines.join(' ')) }];
  const before: Piece[] = first > 0 ? [{ kind: 'paragraph', words: readWords(lines.slice(0, first).join(' ')) }] : [];
  const items: string[] = [];
  for (const line of lines.slice(first)) {
    if (item.test(line)) items.push(line.replace(item, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return [...before, { kind: 'list', ordered: item.exec(lines[first]!)![1] !== undefined, items: items.map(readWords) }];
}

function readTable(lines: string[]): Piece {
  const cells = (line: string) => line.replace(/^\||\|\s*$/g, '').split('|').map((cell) => readWords(cell.trim()));
  const rows = lines.filter((line) => !/^[|\s:-]+$/.test(line)).map(cells);
  return { kind: 'table', head: rows[0] ?? [], rows: rows.slice(1) };
}

/** Links keep their words: the window goes nowhere. */
function readWords(text: string): Word[] {
  const words: Word[] = [];
  const marks = /\*\*(.+?)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\]]+)\]\([^)]*\)/g;
  let at = 0;
  const put = (kind: Word['kind'], more: string) => {
    const last = words.at(-1);
    if (kind === 'text' && last?.kind === 'text') last.text += more;
    else if (more !== '') words.push({ kind, text: more });
  };
  for (const found of text.matchAll(marks)) {
    put('text', text.slice(at, found.index));
    const [whole, strong, em, code, link] = found;
    if (strong) put('strong', strong.replaceAll('`', ''));
    else if (em) put('em', em);
    else if (code) put('code', code);
    else put('text', link ?? '');
    at = found.index + whole.length;
  }
  put('text', text.slice(at));
  return words;
}

/** All words of a chapter, for finding. */
export function wordsOf(chapter: Chapter): string {
  const join = (words: Word[]) => words.map((word) => word.text).join('');
  const texts = chapter.pieces.map((piece) => {
    if (piece.kind === 'paragraph') return join(piece.words);
    if (piece.kind === 'list') return piece.items.map(join).join(' ');
    if (piece.kind === 'picture') return piece.words;
    return [piece.head, ...piece.rows].flat().map(join).join(' ');
  });
  return [chapter.title, ...texts].join(' ');
}

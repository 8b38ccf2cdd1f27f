/** The subset of CommonMark that narratives use, read into plain blocks for the screen. Paper has its own reader in Rust. */

export interface Inline {
  kind: 'text' | 'strong' | 'em';
  text: string;
}

export type Block = { kind: 'paragraph' | 'quote' | 'heading'; words: Inline[] } | { kind: 'list'; items: Inline[][] };

export function readNarrative(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readBlock);
}

function readBlock(part: string): Block {
  const lines = part.split('\n');
  if (lines.every((line) => /^\s*([-*+]|\d+[.)])\s+/.test(line) || /^\s{2,}\S/.test(line))) {
    const items: string[] = [];
    for (const line of lines) {
      if (/^\s*([-*+]|\d+[.)])\s+/.test(line)) items.push(line.replace(/^\s*([-*+]|\d+[.)])\s+/, ''));
      else items.push(`${items.pop() ?? ''} ${line.trim()}`);
    }
    return { kind: 'list', items: items.map(readWords) };
  }
  if (/^#{1,6}\s/.test(part)) return { kind: 'heading', words: readWords(part.replace(/^#+\s*/, '')) };
  if (lines.every((line) => line.startsWith('>'))) {
    return { kind: 'quote', words: readWords(lines.map((line) => line.replace(/^>\s?/, '')).join(' ')) };
  }
  return { kind: 'paragraph', words: readWords(lines.join(' ')) };
}

/** Emphasis by asterisks or underscores; a backslash keeps a mark as it is; a link keeps its words. */
export function readWords(text: string): Inline[] {
  const words: Inline[] = [];
  const marks = /\*\*(.+?)\*\*|\*(\S(?:.*?\S)?)\*|(?<![\p{L}\d])_(\S(?:.*?\S)?)_(?![\p{L}\d])|\[([^\]]+)\]\(([^)\s]+)\)|\\([\\*_#[\]()>-])/gu;
  let at = 0;
  const plain = (more: string) => {
    const last = words.at(-1);
    if (more === '') return;
    if (last?.kind === 'text') last.text += more;
    else words.push({ kind: 'text', text: more });
  };
  for (const found of text.matchAll(marks)) {
    plain(text.slice(at, found.index));
    const [whole, strong, em, under, link, address, escaped] = found;
    if (strong) words.push({ kind: 'strong', text: strong });
    else if (em ?? under) words.push({ kind: 'em', text: (em ?? under)! });
    else if (link) plain(link === address ? link : `${link} (${address})`);
    else plain(escaped ?? '');
    at = found.index + whole.length;
  }
  plain(text.slice(at));
  return words;
}

/** Words without accents or capitals, for finding: "Panamá" is found by "panama". */

export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Where `wanted` stands in `text`, accents aside, as [before, found, after]; null when it doesn't. */
export function foundIn(text: string, wanted: string): [string, string, string] | null {
  const letters = [...text.normalize('NFC')];
  const plain = letters.map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  const at = wanted === '' ? -1 : plain.join('').indexOf(plainText(wanted));
  if (at < 0) return null;
  const end = at + plainText(wanted).length;
  // One letter may be more than one character without its accent; count by letters.
  let from = 0;
  let seen = 0;
  while (seen < at) seen += plain[from++]!.length;
  let to = from;
  while (seen < end) seen += plain[to++]!.length;
  return [letters.slice(0, from).join(''), letters.slice(from, to).join(''), letters.slice(to).join('')];
}

/** A text in parts, those found that begin a word as one of the wanted words does. */
export function markWords(text: string, wanted: string): { text: string; found: boolean }[] {
  const words = plainText(wanted).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const letters = [...text.normalize('NFC')];
  const plain = letters.map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  const parts: { text: string; found: boolean }[] = [];
  const put = (piece: string, found: boolean) => {
    const last = parts.at(-1);
    if (last?.found === found) last.text += piece;
    else parts.push({ text: piece, found });
  };
  for (let at = 0; at < letters.length; ) {
    const rest = isWord(letters[at - 1]) ? '' : plain.slice(at, at + 60).join('');
    const length = Math.max(0, ...words.filter((word) => rest.startsWith(word)).map((word) => word.length));
    if (length === 0) put(letters[at++]!, false);
    else {
      put(letters.slice(at, at + length).join(''), true);
      at += length;
    }
  }
  return parts;
}

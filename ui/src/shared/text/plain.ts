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

/** Finding one at the door by the first letters of a name, a country or an institution; accents and capitals do not count. */
import type { RecordValue } from '$platform/types';
import { plainText } from '$shared/text/plain';
import type { Stay } from './stays';

export interface AtTheDoor {
  /** The participant's id. */
  id: string;
  name: string;
  /** For whom: the member, country or organization. */
  side: string;
  /** As what: role and capacity. */
  note: string;
  flag: string;
  here: 'present' | 'left' | 'excused' | 'absent' | 'unknown';
  /** Since when, or until when where it left. */
  time: string;
  /** Speaks for its delegation. */
  leads: boolean;
  /** What is noted of it in the session. */
  noted?: RecordValue | undefined;
  /** When it was in the room. */
  stays: readonly Stay[];
}

const words = (text: string) => plainText(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Everybody of whom each typed word begins a word; those whose country or name begins so come first, heads of delegation before others. */
export function atTheDoor(people: readonly AtTheDoor[], typed: string, most = 8): AtTheDoor[] {
  const asked = words(typed);
  if (asked.length === 0) return [];
  const first = plainText(typed.trim());
  const rank = (one: AtTheDoor) => (plainText(one.side).startsWith(first) ? 0 : plainText(one.name).startsWith(first) ? 1 : 2) * 2 + (one.leads ? 0 : 1);
  return people
    .filter((one) => {
      const own = words(`${one.name} ${one.side} ${one.note}`);
      return asked.every((word) => own.some((other) => other.startsWith(word)));
    })
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, most);
}

/** The columns of the board: what Rust found, and what is tried on it. */
import type { BalanceValue, NamedValue, SittingValue, StandingValue } from '$generated/api';
import { t } from '$shared/text/text.svelte';

/** Someone put on an open seat to see how it would look. */
export interface Tried {
  member: NamedValue;
  subregion: NamedValue | null;
}

export interface BoardColumn {
  id: string;
  title: string;
  subregion: NamedValue | null;
  filled: number;
  possible: number;
  wanted: number | null;
  seats: SittingValue[];
  tried: Tried[];
  /** Open seats that nothing was tried on. */
  free: number;
  standings: StandingValue[];
  /** In how many terms a holder has sat, this one among them, in words. */
  terms: (member: string) => string;
}

/** Nothing keeps it from a seat but that the seats of its subregion are held. */
export const able = (one: StandingValue): boolean => one.reasons.every((reason) => !reason.against || reason.code === 'subregion-full');

export function columnsOf(balance: BalanceValue, tried: readonly Tried[]): BoardColumn[] {
  const terms = new Map(balance.standings.map((one) => [one.member.id, one.terms]));
  const of = (place: NamedValue | null) => place?.id ?? '';
  return balance.composition.columns
    .map((column): BoardColumn => {
      const id = of(column.subregion);
      const mine = tried.filter((one) => of(one.subregion) === id);
      return {
        id,
        title: column.subregion?.title ?? t('bodies-board-at-large'),
        subregion: column.subregion,
        filled: column.filled,
        possible: column.possible,
        wanted: column.seats,
        seats: balance.composition.seats.filter((seat) => seat.counts && of(seat.subregion) === id),
        tried: mine,
        free: Math.max(0, column.open - mine.length),
        standings: balance.standings.filter((one) => of(one.subregion) === id && !one.sits && !mine.some((other) => other.member.id === one.member.id)).sort((a, b) => Number(able(b)) - Number(able(a)) || (a.rank ?? 1000) - (b.rank ?? 1000)),
        terms: (member) => (terms.get(member) ? t('bodies-board-terms', { count: terms.get(member)! }) : ''),
      };
    })
    .filter((column) => column.wanted !== null || column.seats.length > 0);
}

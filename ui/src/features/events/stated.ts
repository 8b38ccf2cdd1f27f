/** Numbers of people without names, as sources state them: how one is said, and several together. */
import type { BareNumberValue } from '$generated/api';
import { number } from '$shared/records/show';
import { t } from '$shared/text/text.svelte';

const words: Record<string, string> = { over: 'events-number-over', about: 'events-number-about' };

export const stated = ({ value, bound }: Pick<BareNumberValue, 'value' | 'bound'>): string => (words[bound] ? t(words[bound], { count: number(value) }) : number(value));

/** The sum is only as exact as the least exact of them. */
export function together(numbers: readonly Pick<BareNumberValue, 'value' | 'bound'>[]): { value: number; bound: string } {
  const bound = ['about', 'over'].find((one) => numbers.some((other) => other.bound === one)) ?? 'exact';
  return { value: numbers.reduce((sum, one) => sum + one.value, 0), bound };
}

/** One sentence at the lower right: what was done, and the way back. */
import { asRefusal, type Refusal } from '$platform';

export interface Toast {
  id: number;
  text: string;
  hint?: string;
  bad: boolean;
  action?: { label: string; keys?: string; run: () => void };
  /** What else can be done with what the sentence names. */
  also?: { label: string; run: () => void };
}

let shown = $state.raw<Toast | null>(null);
let count = 0;

export const toasts = {
  get shown() {
    return shown;
  },
};

export function say(text: string, action?: Toast['action'], also?: Toast['also']): void {
  shown = { id: ++count, text, bad: false, action, also };
}

export function sayRefusal(error: unknown): void {
  const refusal: Refusal = asRefusal(error);
  // Problems have their fields; here stands what has none.
  const words = [refusal.message, ...(refusal.problems ?? []).map((problem) => problem.message)];
  shown = { id: ++count, text: [...new Set(words)].join(' '), hint: refusal.hint ?? undefined, bad: true };
}

export function hush(id?: number): void {
  if (id === undefined || shown?.id === id) shown = null;
}

/** Figures that indicators are judged by, as Rust counts them. */
import type { FigureValue } from '$generated/api';
import { query } from '$shared/state/query.svelte';

/** The figures of the year that a date falls in. */
export function yearFigures(date: () => unknown) {
  return query<FigureValue[]>('figures', () => (/^\d{4}/.test(String(date() ?? '')) ? { year: Number(String(date()).slice(0, 4)) } : null), ['indicator', 'reading']);
}

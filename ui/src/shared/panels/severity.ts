/** How grave a finding is, as mark and word. */
import type { State } from '../kit/Mark.svelte';

export function markOf(severity: string): State {
  if (severity === 'high') return 'bad';
  if (severity === 'medium') return 'warn';
  return 'wait';
}

export function wordOf(severity: string): 'ui-severity-bad' | 'ui-severity-warn' | 'ui-severity-note' {
  const mark = markOf(severity);
  return mark === 'bad' ? 'ui-severity-bad' : mark === 'warn' ? 'ui-severity-warn' : 'ui-severity-note';
}

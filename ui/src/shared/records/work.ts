/** How an activity of a plan stands, as mark. */
import type { State } from '../kit/Mark.svelte';

const marks: Record<string, State> = { planned: 'wait', in_progress: 'half', done: 'ok', suspended: 'warn', cancelled: 'absent', unknown: 'wait' };
export const markOfWork = (status: unknown): State => marks[String(status)] ?? 'wait';

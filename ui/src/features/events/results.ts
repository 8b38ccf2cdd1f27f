/** How a vote ended, as mark. */
import type { State } from '$shared/kit/Mark.svelte';

const marks: Readonly<Record<string, State>> = { adopted: 'ok', rejected: 'absent', tied: 'warn', no_quorum: 'bad', pending: 'wait' };

export const markOf = (result: unknown): State => marks[String(result)] ?? 'wait';

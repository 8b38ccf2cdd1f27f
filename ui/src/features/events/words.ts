/** States of events and participants as marks. */
import type { State } from '$shared/kit/Mark.svelte';

const statuses: Record<string, State> = { planned: 'wait', held: 'ok', postponed: 'warn', cancelled: 'absent' };
const invitations: Record<string, State> = { proposed: 'wait', invited: 'half', confirmed: 'ok', declined: 'absent' };
const attendances: Record<string, State> = { present: 'ok', excused: 'half', absent: 'absent' };

export const markOfStatus = (status: unknown): State | undefined => statuses[String(status)];
export const markOfInvitation = (invitation: unknown): State | undefined => invitations[String(invitation)];
export const markOfAttendance = (state: unknown): State | undefined => attendances[String(state)];

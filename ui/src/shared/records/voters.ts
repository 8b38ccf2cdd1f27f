/** Who may vote in a body on a day: its seats, or every active member that is no observer, as the statutes say. */
import type { CompositionValue, NamedValue } from '$generated/api';
import { platform, type RecordValue } from '$platform';
import { readAll } from './load';
import { holds } from './period';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export async function readVoters(body: string, on: string): Promise<NamedValue[]> {
  const composition = await platform.call<CompositionValue>('composition', { body, on });
  const rule = composition.rule ? await platform.call<RecordValue>('get_body_rule', { id: composition.rule }) : null;
  if (rule?.fields.electorate === 'seats') return composition.seats.filter((seat) => seat.votes && seat.certain && seat.holder.kind !== 'country').map((seat) => seat.holder);
  const [members, memberships] = await Promise.all([readAll('member', {}, [{ field: 'title', descending: false }]), readAll('membership', { status: 'active' })]);
  const active = new Set(memberships.filter((row) => holds(row, on)).map((row) => row.fields.member));
  return members.filter((row) => active.has(row.id) && row.fields.kind !== 'observer').map((row) => ({ kind: 'member', id: row.id, title: row.title, country: text(row.fields.country) }));
}

/** The nine areas of the sidebar, and which kinds of records each shows. */
import type { IconName } from '$shared/icons';

export interface Area {
  id: string;
  icon: IconName;
  /** Its name's key in the texts. */
  label: string;
  /** The kinds that it lists, the main one first. Empty where the area is no list. */
  kinds: readonly string[];
  /** Kinds that are shown on the pages of others. */
  parts?: readonly string[];
  /** The kind whose number stands beside the name. */
  counted?: string;
}

export const areas: readonly Area[] = [
  { id: 'overview', icon: 'sun', label: 'app-area-overview', kinds: [] },
  { id: 'members', icon: 'globe', label: 'app-area-members', kinds: ['member'], counted: 'member' },
  { id: 'people', icon: 'contact', label: 'app-area-people', kinds: ['person', 'post', 'organization'], parts: ['tenure', 'organization_name'], counted: 'person' },
  { id: 'bodies', icon: 'landmark', label: 'app-area-bodies', kinds: ['body', 'election', 'vote', 'statutes', 'subregion'], parts: ['term', 'seat', 'candidacy', 'ballot_round', 'tally', 'body_rule', 'quota', 'rule_seat', 'rule_office', 'rule_majority'], counted: 'body' },
  { id: 'plan', icon: 'chart-no-axes-gantt', label: 'app-area-plan', kinds: ['plan', 'activity', 'indicator', 'budget_line'], parts: ['reading', 'rate', 'payment'] },
  { id: 'events', icon: 'calendar-days', label: 'app-area-events', kinds: ['event'], counted: 'event' },
  { id: 'cooperation', icon: 'handshake', label: 'app-area-cooperation', kinds: ['exchange', 'project', 'contribution', 'supporter', 'commitment', 'decision', 'letter'], parts: ['project_objective', 'project_amount', 'time_frame', 'accomplishment', 'project_partner'] },
  { id: 'knowledge', icon: 'library', label: 'app-area-knowledge', kinds: ['resource', 'award', 'document', 'figure', 'source'], parts: ['award_category', 'entry'] },
  { id: 'reports', icon: 'file-text', label: 'app-area-reports', kinds: [] },
];

/** The area that shows a kind; what belongs to nobody in particular is shown with the knowledge. */
export function areaOf(kind: string): Area {
  return areas.find((area) => area.kinds.includes(kind) || area.parts?.includes(kind)) ?? areas.find((area) => area.id === 'knowledge')!;
}

/** The path of a record's page. */
export function pathOf(kind: string, id: string): string[] {
  const area = areaOf(kind);
  return area.id === 'members' || area.id === 'events' ? [area.id, id] : [area.id, kind, id];
}

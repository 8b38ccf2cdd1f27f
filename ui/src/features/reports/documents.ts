/** The documents that can be printed, and the options of the shorter ones as the address keeps them. */

import type { DocumentOptions } from '$generated/api';

/** The papers of one event. */
export const ofAnEvent = ['agenda', 'agenda_annotated', 'participants', 'sign_in', 'tents', 'badges', 'seating', 'credentials', 'certificates', 'minutes', 'funding', 'rooming', 'travels', 'receipts', 'visas'] as const;
/** The papers of one plan. */
export const ofAPlan = ['plan_progress', 'plan_gantt'] as const;
/** Whom to call: as lines, and as cards to cut. */
export const ofPhones = ['phones', 'phone_cards'] as const;
/** The annual report first, then the secretariat's shorter documents. */
export const documents = ['annual', 'calendar', 'directory', 'vacancies', 'composition', 'balance', 'rotation', 'election', 'letter', 'group_report', ...ofPhones, ...ofAPlan, 'donor_report', ...ofAnEvent] as const;
export type DocumentKind = (typeof documents)[number];

export const documentNames: Record<DocumentKind, string> = {
  annual: 'reports-document-annual',
  calendar: 'reports-document-calendar',
  directory: 'reports-document-directory',
  vacancies: 'reports-document-vacancies',
  composition: 'reports-document-composition',
  balance: 'reports-document-balance',
  rotation: 'reports-document-rotation',
  election: 'reports-document-election',
  letter: 'reports-document-letter',
  group_report: 'reports-document-group',
  phones: 'reports-document-phones',
  phone_cards: 'reports-document-phone-cards',
  plan_progress: 'reports-document-plan-progress',
  plan_gantt: 'reports-document-plan-gantt',
  donor_report: 'reports-document-donor',
  agenda: 'reports-document-agenda',
  agenda_annotated: 'reports-document-agenda-annotated',
  participants: 'reports-document-participants',
  sign_in: 'reports-document-sign-in',
  tents: 'reports-document-tents',
  badges: 'reports-document-badges',
  seating: 'reports-document-seating',
  credentials: 'reports-document-credentials',
  certificates: 'reports-document-certificates',
  minutes: 'reports-document-minutes',
  funding: 'reports-document-funding',
  rooming: 'reports-document-rooming',
  travels: 'reports-document-travels',
  receipts: 'reports-document-receipts',
  visas: 'reports-document-visas',
};

/** The kind of record that a document is of; the others are of the whole network. */
export const recordOf: Partial<Record<DocumentKind, 'body' | 'election' | 'letter' | 'event' | 'plan' | 'project'>> = { composition: 'body', balance: 'body', rotation: 'body', group_report: 'body', election: 'election', letter: 'letter', plan_progress: 'plan', plan_gantt: 'plan', donor_report: 'project', ...Object.fromEntries(ofAnEvent.map((one) => [one, 'event' as const])) };

/** Those that show how things stand on a day. */
export const ofADay: readonly DocumentKind[] = ['directory', 'vacancies', 'composition', 'balance', 'rotation', ...ofPhones, 'plan_progress', 'plan_gantt'];

/** Those over a period that is asked for. */
export const ofAPeriod: readonly DocumentKind[] = ['donor_report', 'plan_gantt'];
/** How much of time one picture of a Gantt shows. */
export const ganttScales = ['all', 'year', 'half', 'quarter'] as const;

/** Those of a year. */
export const ofAYear: readonly DocumentKind[] = ['calendar', 'group_report'];
/** By what the telephones of the directory are chosen, as its address says. */
export const ofDirectory = ['expertise', 'sectors', 'languages', 'country'] as const;

type Filters = Readonly<Record<string, string>>;

export const documentOf = (filters: Filters): DocumentKind => documents.find((one) => one === filters.document) ?? 'annual';

/** How badges lie on a sheet: names that the press knows. */
export const badgeFormats = ['90x55', '86x54', 'a6', '4x3in', 'avery-5395', 'herma-4412'] as const;

/** Whose telephones: a named list, or those of the directory that its filters let through. */
function whose(filters: Filters): Partial<DocumentOptions> {
  if (filters.list) return { list: filters.list };
  const filter = Object.fromEntries(ofDirectory.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])));
  return { ...(Object.keys(filter).length ? { filter } : {}), ...(filters.text ? { text: filters.text } : {}) };
}

/** What of a Gantt is drawn. */
function drawn(filters: Filters): Partial<DocumentOptions> {
  return {
    ...(filters.scale ? { scale: filters.scale } : {}),
    ...(filters.level ? { level: filters.level } : {}),
    ...(filters.baseline === 'no' ? { baseline: false } : {}),
    ...(filters.dependencies === 'no' ? { dependencies: false } : {}),
  };
}

/** What the address says of a shorter document; a letter goes in its recipient's language and on its paper unless told. */
export function readDocument(kind: DocumentKind, filters: Filters, year: number, language: string): Partial<DocumentOptions> & { document: string } {
  const chosen = filters.in || (kind === 'letter' ? '' : language);
  return {
    document: kind,
    ...(ofAYear.includes(kind) ? { year: Number(filters.year) || year } : {}),
    ...(ofADay.includes(kind) && filters.on ? { on: filters.on } : {}),
    ...(recordOf[kind] && filters.record ? { record: filters.record } : {}),
    ...(ofPhones.some((one) => one === kind) ? whose(filters) : {}),
    ...(chosen ? { language: chosen } : {}),
    ...(filters.paper ? { paper: filters.paper } : {}),
    ...(ofAPeriod.includes(kind) && filters.from ? { from: filters.from } : {}),
    ...(ofAPeriod.includes(kind) && filters.to ? { to: filters.to } : {}),
    ...(kind === 'plan_gantt' ? drawn(filters) : {}),
    ...(kind === 'badges' && filters.format ? { format: filters.format } : {}),
  };
}

/** The name that a file of such a document is offered. */
export function documentFile(options: { document: string; year?: number | null; on?: string | null; language?: string | null }, name: string | undefined, today: string, ending = 'pdf'): string {
  const of = ['letter', 'plan_progress', 'plan_gantt', 'donor_report'].includes(options.document) || recordOf[options.document as DocumentKind] === 'event' ? (name ?? '') : (options.year ?? options.on ?? today);
  const parts = [options.document, String(of), options.language ?? ''].map((part) => part.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^-+|-+$/g, ''));
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}

/** The documents that can be printed, and the options of the shorter ones as the address keeps them. */

import type { DocumentOptions } from '$generated/api';

/** The annual report first, then the secretariat's shorter documents. */
export const documents = ['annual', 'calendar', 'directory', 'vacancies', 'composition', 'balance', 'rotation', 'election', 'letter'] as const;
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
};

/** The kind of record that a document is of; the others are of the whole network. */
export const recordOf: Partial<Record<DocumentKind, 'body' | 'election' | 'letter'>> = { composition: 'body', balance: 'body', rotation: 'body', election: 'election', letter: 'letter' };

/** Those that show how things stand on a day. */
export const ofADay: readonly DocumentKind[] = ['directory', 'vacancies', 'composition', 'balance', 'rotation'];

type Filters = Readonly<Record<string, string>>;

export const documentOf = (filters: Filters): DocumentKind => documents.find((one) => one === filters.document) ?? 'annual';

/** What the address says of a shorter document; a letter goes in its recipient's language and on its paper unless told. */
export function readDocument(kind: DocumentKind, filters: Filters, year: number, language: string): Partial<DocumentOptions> & { document: string } {
  const chosen = filters.in || (kind === 'letter' ? '' : language);
  return {
    document: kind,
    ...(kind === 'calendar' ? { year: Number(filters.year) || year } : {}),
    ...(ofADay.includes(kind) && filters.on ? { on: filters.on } : {}),
    ...(recordOf[kind] && filters.record ? { record: filters.record } : {}),
    ...(chosen ? { language: chosen } : {}),
    ...(filters.paper ? { paper: filters.paper } : {}),
  };
}

/** The name that a file of such a document is offered. */
export function documentFile(options: { document: string; year?: number | null; on?: string | null; language?: string | null }, name: string | undefined, today: string, ending = 'pdf'): string {
  const of = options.document === 'letter' ? (name ?? '') : (options.year ?? options.on ?? today);
  const parts = [options.document, String(of), options.language ?? ''].map((part) => part.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^-+|-+$/g, ''));
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}

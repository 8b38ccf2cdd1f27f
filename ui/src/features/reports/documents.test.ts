import { expect, it } from 'vitest';
import { documentFile, documentOf, readDocument } from './documents';

it('an address without a document, or with one that is not known, is the annual report', () => {
  expect(documentOf({})).toBe('annual');
  expect(documentOf({ document: 'what' })).toBe('annual');
});

it('a document keeps only the options that are its own', () => {
  const filters = { document: 'calendar', year: '2025', on: '2025-01-01', record: 'x', paper: 'letter' };
  expect(readDocument('calendar', filters, 2026, 'pt')).toEqual({ document: 'calendar', year: 2025, language: 'pt', paper: 'letter' });
  expect(readDocument('composition', filters, 2026, 'pt')).toEqual({ document: 'composition', on: '2025-01-01', record: 'x', language: 'pt', paper: 'letter' });
});

it('a letter goes in the language of its recipient until another is chosen', () => {
  expect(readDocument('letter', { record: 'a' }, 2026, 'es')).toEqual({ document: 'letter', record: 'a' });
  expect(readDocument('letter', { record: 'a', in: 'en' }, 2026, 'es').language).toBe('en');
});

it('a file is named by its document, what it is of, and its language', () => {
  expect(documentFile({ document: 'calendar', year: 2025, language: 'es' }, undefined, '2026-01-29')).toBe('calendar-2025-es.pdf');
  expect(documentFile({ document: 'directory', language: 'en' }, undefined, '2026-01-29')).toBe('directory-2026-01-29-en.pdf');
  expect(documentFile({ document: 'letter' }, 'OF/2026 041', '2026-01-29', 'docx')).toBe('letter-OF-2026-041.docx');
});

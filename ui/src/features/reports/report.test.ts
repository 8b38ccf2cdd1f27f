import { expect, it } from 'vitest';
import { fileName, readOptions } from './report';

it('an empty address is the report of the year in the window’s language', () => {
  expect(readOptions({}, 2026, 'es')).toEqual({ year: 2026, language: 'es', map: true, cover: 'full', annex: ['directory'], empty: 'leave_out' });
});

it('the address keeps every choice, and unknown annexes are dropped', () => {
  const options = readOptions({ from: '2015-01-01', to: '2015-06-30', in: 'pt', paper: 'letter', map: 'no', annex: 'sources what', date: '2016-01-15' }, 2026, 'es');
  expect(options).toMatchObject({ from: '2015-01-01', to: '2015-06-30', language: 'pt', paper: 'letter', map: false, annex: ['sources'], date: '2016-01-15' });
  expect(options.year).toBeUndefined();
  expect(readOptions({ annex: '' }, 2026, 'es').annex).toEqual([]);
});

it('a file is named by its period and language', () => {
  expect(fileName(readOptions({ year: '2015' }, 2026, 'en'))).toBe('annual-report-2015-en.pdf');
});

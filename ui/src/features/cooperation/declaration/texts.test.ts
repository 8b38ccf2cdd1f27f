/** A declaration's text, divided into paragraphs and put together again. */
import { expect, test } from 'vitest';
import { differs, divided, joined } from './texts';

const rows = (...texts: Record<string, string>[]) => texts.map((text) => ({ fields: { text } }));

test('a text is divided at its blank lines, in every language that has as many paragraphs', () => {
  expect(divided({ es: 'Uno.\n\nDos.', en: 'One.\n\n\nTwo.', pt: 'Um. Dois.' }, 'es')).toEqual([{ es: 'Uno.', en: 'One.' }, { es: 'Dos.', en: 'Two.' }]);
  expect(divided({ en: 'One.' }, 'es')).toEqual([{ en: 'One.' }]);
  expect(divided({}, 'es')).toEqual([]);
});

test('paragraphs make the text only in a language in which all are written', () => {
  expect(joined(rows({ es: 'Uno.', en: 'One.' }, { es: 'Dos.' }))).toEqual({ es: 'Uno.\n\nDos.' });
  expect(joined([])).toEqual({});
});

test('blank lines alone are no difference', () => {
  const paragraphs = rows({ es: 'Uno.' }, { es: 'Dos.' });
  expect(differs(paragraphs, { es: 'Uno.\n\n\nDos.\n' })).toBe(false);
  expect(differs(paragraphs, { es: 'Uno.\n\nTres.' })).toBe(true);
  expect(differs(paragraphs, null)).toBe(true);
});

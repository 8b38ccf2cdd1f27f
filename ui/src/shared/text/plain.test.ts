import { expect, it } from 'vitest';
import { markWords, foundIn, plainText } from './plain';

it('accents and capitals do not count', () => expect(plainText(' PANAMÁ ')).toBe('panama'));

it('what was found keeps its accents', () => {
  expect(foundIn('Reunión anual', 'reunion')).toEqual(['', 'Reunión', ' anual']);
  expect(foundIn('São Vicente', 'vic')).toEqual(['São ', 'Vic', 'ente']);
  expect(foundIn('Chile', 'perú')).toBeNull();
  expect(foundIn('Chile', '')).toBeNull();
});

it('words that begin as wanted are marked, within words nothing is', () => {
  const marked = (text: string, wanted: string) => markWords(text, wanted).map((part) => (part.found ? `[${part.text}]` : part.text)).join('');
  expect(marked('Comité de Interoperabilidad, recomité', 'interop comite')).toBe('[Comité] de [Interop]erabilidad, recomité');
  expect(marked('Panamá', '')).toBe('Panamá');
});

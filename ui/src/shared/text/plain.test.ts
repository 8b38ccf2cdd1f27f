import { expect, it } from 'vitest';
import { foundIn, plainText } from './plain';

it('accents and capitals do not count', () => expect(plainText(' PANAMÁ ')).toBe('panama'));

it('what was found keeps its accents', () => {
  expect(foundIn('Reunión anual', 'reunion')).toEqual(['', 'Reunión', ' anual']);
  expect(foundIn('São Vicente', 'vic')).toEqual(['São ', 'Vic', 'ente']);
  expect(foundIn('Chile', 'perú')).toBeNull();
  expect(foundIn('Chile', '')).toBeNull();
});

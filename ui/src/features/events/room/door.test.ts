import { expect, it } from 'vitest';
import { atTheDoor, type AtTheDoor } from './door';

const one = (name: string, side: string, leads = false): AtTheDoor => ({ id: name, name, side, note: '', flag: '', here: 'unknown', time: '', leads, stays: [] });
const people = [one('Dale Brooks', 'Guyana', true), one('Fabián Soto', 'Guatemala', true), one('Gustavo Gómez', 'Perú'), one('Ana Guzmán', 'Guatemala')];

it('three letters of a country or of a name find who is meant, heads of delegation first', () => {
  expect(atTheDoor(people, 'gua').map((found) => found.name)).toEqual(['Fabián Soto', 'Ana Guzmán']);
  expect(atTheDoor(people, 'GOM').map((found) => found.name)).toEqual(['Gustavo Gómez']);
  expect(atTheDoor(people, 'ana gua').map((found) => found.name)).toEqual(['Ana Guzmán']);
  expect(atTheDoor(people, ' ')).toEqual([]);
});

it('finds among five thousand at once', () => {
  const many = Array.from({ length: 5000 }, (_, i) => one(`Persona ${i}`, i === 4999 ? 'Jamaica' : 'Chile'));
  expect(atTheDoor(many, 'jam').map((found) => found.name)).toEqual(['Persona 4999']);
});

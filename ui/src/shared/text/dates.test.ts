import { describe, expect, it } from 'vitest';
import { readDate, showDate, showRange } from './dates';

describe('what is typed', () => {
  it.each([
    ['2015', '2015'],
    ['10/2015', '2015-10'],
    ['2015-10', '2015-10'],
    ['26/10/2015', '2015-10-26'],
    ['26.10.2015', '2015-10-26'],
    ['6-3-19', '2019-03-06'],
    ['2015/10/6', '2015-10-06'],
    ['26 de octubre de 2015', '2015-10-26'],
    ['oct 2015', '2015-10'],
    ['26 October 2015', '2015-10-26'],
    ['October 26, 2015', '2015-10-26'],
    ['26 out 2015', '2015-10-26'],
    ['março de 2020', '2020-03'],
    ['26-10-15', '2015-10-26'],
    ['octubre de 2015', '2015-10'],
    ['1º de maio de 2021', '2021-05-01'],
    [' 2015-10-26 ', '2015-10-26'],
  ])('%s is read as %s', (typed, value) => expect(readDate(typed)).toBe(value));

  it.each([['hoy', '2026-10-05'], ['Ontem', '2026-10-04'], ['mañana', '2026-10-06'], ['tomorrow', '2026-10-06']])('%s is told from today', (typed, value) =>
    expect(readDate(typed, '2026-10-05')).toBe(value));
  it('what is no date stays as typed', () => expect(readDate('pronto')).toBe('pronto'));
  it('a day that does not exist is left for Rust to refuse', () => expect(readDate('30/02/2015')).toBe('2015-02-30'));
});

describe('what is shown', () => {
  it('says no more than is known', () => {
    expect(showDate('2015', 'es-419')).toBe('2015');
    expect(showDate('2015-10', 'es-419')).toBe('octubre de 2015');
    expect(showDate('2015-10-26', 'pt-BR')).toBe('26 de outubro de 2015');
    expect(showDate('2015-10-26', 'es-419', 'short')).toBe('26 oct 2015');
  });
  it('says a range without repeating', () => {
    expect(showRange('2015-10-26', '2015-10-27', 'es-419')).toBe('26 y 27 de octubre de 2015');
    expect(showRange('2015-10-26', '2015-10-27', 'pt-BR')).toBe('26 e 27 de outubro de 2015');
    expect(showRange('2015-10-26', '2015-10-27', 'en-GB')).toBe('26–27 October 2015');
    expect(showRange('2015-10-26', '2015-10-29', 'es-419')).toBe('26 al 29 de octubre de 2015');
    expect(showRange('2015-09-30', '2015-10-02', 'es-419')).toBe('30 de septiembre al 2 de octubre de 2015');
    expect(showRange('2014-12-30', '2015-01-02', 'es-419')).toBe('30 de diciembre de 2014 – 2 de enero de 2015');
    expect(showRange('2015-10', null, 'es-419')).toBe('octubre de 2015');
  });
});

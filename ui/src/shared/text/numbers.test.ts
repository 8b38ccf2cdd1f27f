import { expect, it } from 'vitest';
import { writeNumber, writePercent } from './numbers';

it('marks thousands from four figures on, as on paper', () => {
  expect(['es', 'en', 'pt'].map((one) => writeNumber(1234.5, one as 'es'))).toEqual(['1.234,5', '1,234.5', '1.234,5']);
  expect(writeNumber(-1234, 'es', 2)).toBe('\u22121.234,00');
  expect(writeNumber(999, 'en')).toBe('999');
});

it('a share stands by its sign as the language has it', () => {
  expect([writePercent(80, 'es'), writePercent(80, 'en')]).toEqual(['80\u00a0%', '80%']);
});

import { expect, it } from 'vitest';
import { readNarrative, readWords } from './narrative';

it('paragraphs, lists and emphasis are read', () => {
  expect(readNarrative('Uno **dos** tres\nsigue.\n\n- a\n- b *c*')).toEqual([
    { kind: 'paragraph', words: [{ kind: 'text', text: 'Uno ' }, { kind: 'strong', text: 'dos' }, { kind: 'text', text: ' tres sigue.' }] },
    { kind: 'list', items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b ' }, { kind: 'em', text: 'c' }]] },
  ]);
});

it('markup of other languages stays text', () => {
  expect(readWords('<script>alert(1)</script> #read("/etc/passwd") snake_case_name 2 * 3 * 4')).toEqual([
    { kind: 'text', text: '<script>alert(1)</script> #read("/etc/passwd") snake_case_name 2 * 3 * 4' },
  ]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGuide, wordsOf } from './guide';

const guide = (tag: string) => readGuide(readFileSync(new URL(`../../../../docs/guide/${tag}.md`, import.meta.url), 'utf8'));

describe('the guide', () => {
  it('is read with its chapters, tables, lists and keys', () => {
    const chapters = readGuide('# Guía\n\nAntes.\n\n<!-- area: members -->\n\n## Los miembros\n\nUno **dos** `Ctrl K`:\n- a\n- b\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n\n![Foto](../pictures/members.png)');
    expect(chapters.map(({ id, title }) => [id, title])).toEqual([['top', 'Guía'], ['members', 'Los miembros']]);
    expect(chapters[1]!.pieces.map((piece) => piece.kind)).toEqual(['paragraph', 'list', 'table', 'picture']);
    expect(wordsOf(chapters[1]!)).toContain('Uno dos Ctrl K');
  });
  it('has the same chapters in the three languages, and no mark of Markdown is left', () => {
    const ids = (tag: string) => guide(tag).map((chapter) => chapter.id);
    expect(ids('en')).toEqual(ids('es'));
    expect(ids('pt')).toEqual(ids('es'));
    for (const tag of ['es', 'en', 'pt']) expect(guide(tag).map(wordsOf).join(' ')).not.toMatch(/\*\*|`|\]\(/);
  });
  it('names the chapters that the window opens at', () => {
    const ids = guide('es').map((chapter) => chapter.id);
    for (const id of ['start', 'window', 'members', 'events', 'history', 'texts', 'findings', 'reports', 'keys']) expect(ids).toContain(id);
  });
});

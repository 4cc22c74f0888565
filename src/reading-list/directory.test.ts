import { describe, expect, test } from 'vitest';
import { articleLines, linesOf, totalMinutes, type Directory } from './directory.ts';

const article = (id: string, minutes = 4) => ({ id, title: id, summary: 'A sentence.', minutes, reviewed: '2026-11-21' });
const directory: Directory = {
  articles: { 'neck-pain': article('conditions/neck-pain'), stress: article('conditions/stress', 5) },
  retired: {
    'stiff-neck': { to: 'conditions/neck-pain' },
    'magic-touch': { withdrawn: 'Its only source was retracted.' },
    astray: { to: 'conditions/nowhere' },
  },
};
const kinds = (slugs: string[]): string[] => linesOf(slugs, directory).map((line) => `${line.kind} ${line.named}`);

describe('The names on a reading list', () => {
  test('lead to articles in their order', () => {
    expect(articleLines(linesOf(['stress', 'neck-pain'], directory)).map(({ article: { id } }) => id)).toEqual([
      'conditions/stress',
      'conditions/neck-pain',
    ]);
    expect(totalMinutes(linesOf(['stress', 'neck-pain'], directory))).toBe(9);
  });

  test('lead on to where a retired article went, and say why a withdrawn one is gone', () => {
    expect(linesOf(['stiff-neck'], directory)).toMatchObject([{ kind: 'article', slug: 'neck-pain', moved: true, named: 'stiff-neck' }]);
    expect(linesOf(['magic-touch'], directory)).toMatchObject([{ kind: 'withdrawn', why: 'Its only source was retracted.' }]);
    expect(kinds(['astray'])).toEqual(['withdrawn astray']);
  });

  test('are kept and named where no article has them, whatever they are', () => {
    const hostile = ['<script>alert(1)</script>', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../etc/passwd'];
    expect(kinds(hostile)).toEqual(hostile.map((name) => `unknown ${name}`));
  });

  test('may be written in capitals', () => {
    expect(kinds(['Neck-Pain'])).toEqual(['article Neck-Pain']);
  });

  test('show an article once when two of them lead to it', () => {
    expect(kinds(['neck-pain', 'stiff-neck', 'NECK-PAIN'])).toEqual(['article neck-pain']);
  });
});

import { describe, expect, test } from 'vitest';
import { wide } from '../../tests/content/wide.ts';
import { comparedTechniques } from './comparison.ts';

const rows = () => comparedTechniques(wide);
const row = (slug: string) => rows().find((one) => one.card.slug === slug);

describe('Techniques beside each other', () => {
  test('are all written techniques by title, with their addresses and own facts', () => {
    expect(rows().map(({ card: { slug, href }, data }) => [slug, href, data.pressure])).toEqual([
      ['even-strokes', '/techniques/even-strokes/', 3],
      ['firm-pressing', '/techniques/firm-pressing/', 4],
      ['slow-kneading', '/techniques/slow-kneading/', 2],
    ]);
  });

  test('show what each was studied for with its strongest result, and whether there are others', () => {
    expect(row('firm-pressing')?.studied.map(({ href, title, direction, more }) => [href, title, direction, more])).toEqual([
      ['/evidence/#aching-knee--firm-pressing', 'Aching knee (gonalgia)', 'benefit', true],
    ]);
    expect(row('slow-kneading')?.studied.map(({ title, direction, more }) => [title, direction, more])).toEqual([
      ['Stiff neck', 'benefit', false],
      ['Sore shoulder', 'no-difference', false],
    ]);
  });

  test('show what else each is used for, without a study of it', () => {
    expect(rows().map(({ unstudied }) => unstudied)).toEqual([[], ['Sore shoulder'], []]);
  });

  test('show who should wait or ask first, strictest first, without what only needs another way of working', () => {
    expect(rows().map(({ cautions }) => cautions)).toEqual([[], ['A fresh wound', 'A rash of shingles'], ['A fresh wound']]);
  });

  test('leave out a cell that holds advice alone', () => {
    const map = wide.evidenceMap();
    const advised = {
      ...map,
      cells: map.cells.map((cell) => ({ ...cell, marks: cell.marks.filter(({ direction }) => direction === 'advice') })),
    };
    const bare = comparedTechniques({ ...wide, evidenceMap: () => advised });
    expect(bare.map(({ studied }) => studied)).toEqual([[], [], []]);
    expect(bare[1]?.unstudied).toEqual(['Aching knee (gonalgia)', 'Sore shoulder']);
  });
});

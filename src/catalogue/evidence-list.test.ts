import { describe, expect, test } from 'vitest';
import { wide } from '../../tests/content/wide.ts';
import { sentenceOf } from '../evidence/verdict.ts';
import { evidenceList } from './evidence-list.ts';

const groups = () => evidenceList(wide);
const condition = (slug: string) =>
  groups()
    .flatMap(({ conditions }) => conditions)
    .find((one) => one.slug === slug);

describe('The list of all results', () => {
  test('has every condition under the heading of its index, written ones with their address', () => {
    expect(groups()).toHaveLength(10);
    expect(groups().flatMap(({ key, conditions }) => conditions.map(({ title, href }) => [key, title, href]))).toEqual([
      ['back-and-neck', 'Stiff neck', undefined],
      ['arms-and-hands', 'Sore shoulder', '/conditions/sore-shoulder/'],
      ['legs-and-feet', 'Aching knee (gonalgia)', '/conditions/aching-knee/'],
    ]);
    expect(groups()[2]?.label).toBe('Shoulders, arms and hands');
  });

  test('has the results of each technique in the order of the map, and tells a result in full where it first stands', () => {
    expect(
      condition('aching-knee')?.cells.map(({ anchor, technique, rows }) => [
        anchor,
        technique,
        rows.map(({ finding, before }) => [finding.id, before]),
      ]),
    ).toEqual([
      [
        'aching-knee--massage',
        'massage',
        [
          ['aching-knee--newer-2024-fixture', undefined],
          ['aching-knee--older-1999-fixture', undefined],
        ],
      ],
      ['aching-knee--even-strokes', 'even-strokes', [['aching-knee--newer-2024-fixture--2', undefined]]],
      [
        'aching-knee--firm-pressing',
        'firm-pressing',
        [
          ['aching-knee--newer-2024-fixture', condition('aching-knee')?.cells[0]?.name],
          ['aching-knee--maker-2020-fixture', undefined],
        ],
      ],
    ]);
    expect(condition('aching-knee')?.cells[2]?.name).toBe('Firm pressing (shiatsu)');
  });

  test('gives each result its sentence and its source', () => {
    const row = condition('aching-knee')?.cells[0]?.rows[0];
    expect(row?.reference.id).toBe('newer-2024-fixture');
    expect(row?.lead).toBe(row && sentenceOf(row.finding));
    expect(row?.lead).toBe('Slow kneading probably reduces soreness. In rowers, compared with rest.');
    const bare = condition('sore-shoulder')
      ?.cells.find(({ technique }) => technique === 'massage')
      ?.rows.at(-1);
    expect(bare?.lead).toBe('Slow kneading, against rest: strength.');
  });

  test('puts what is no evidence about hands-on care last, in its own words', () => {
    expect(condition('aching-knee')?.rest.map(({ finding, lead, before }) => [finding.id, lead, before])).toEqual([
      ['aching-knee--lone-fixture', 'Knees ache often.', undefined],
    ]);
    expect(condition('sore-shoulder')?.rest).toEqual([]);
  });

  test('counts what was found', () => {
    expect(condition('aching-knee')?.tally).toMatch(/^\S.*\d|one/i);
    expect(condition('aching-knee')?.tally).not.toBe(condition('stiff-neck')?.tally);
    const none = evidenceList({ ...wide, findingsAbout: () => [] });
    expect(none.flatMap(({ conditions }) => conditions.map(({ tally }) => tally))).toEqual(Array(3).fill('No studies found'));
  });
});

import { describe, expect, it } from 'vitest';
import { findingsCsv, columns, csvCell, csvMetadata } from './download.ts';
import { passes, readFilters, writeFilters } from './filters.ts';
import { linesOf, rowsThatFit } from './fold.ts';
import { glanceOf } from './glance.ts';
import { howBig, wordsForSmd } from './sizes.ts';
import { readFindings } from './testing.ts';

const real = readFindings();

describe('words for a standardised difference', () => {
  const cases: [number, string][] = [
    [0, 'hardly any difference'],
    [0.19, 'hardly any difference'],
    [0.2, 'a small difference, which many people would not notice'],
    [-0.43, 'a small difference, which many people would not notice'],
    [0.5, 'a medium difference'],
    [0.79, 'a medium difference'],
    [0.8, 'a large difference'],
    [2.6, 'a large difference'],
  ];
  for (const [value, words] of cases) it(`${value} is “${words}”`, () => expect(wordsForSmd(value)).toBe(words));
});

describe('how big', () => {
  it('gives people out of 100 where a finding does', () =>
    expect(howBig({ direction: 'benefit', size: undefined, outOf100: { with: 17, without: 44, what: 'had new low back pain' } })).toBe('17 out of 100 people had new low back pain, against 44 out of 100 without it'));
  it('never words a size for a null', () => expect(howBig({ direction: 'no-difference', size: { kind: 'smd', value: 0.6 }, outOf100: undefined })).toBe('Little or no difference'));
  it('says so where there is no number', () => expect(howBig({ direction: 'benefit', size: undefined, outOf100: undefined })).toMatch(/no single number/));
  it('names the scale of points', () => expect(howBig({ direction: 'benefit', size: { kind: 'points', value: 1.5, scale: 10 }, outOf100: undefined })).toBe('1.5 points on a scale of 0 to 10'));
  it('stands only on numbers that the finding’s own words state', () => {
    for (const { id, size, outOf100, effect, checked } of real.filter((one) => one.size ?? one.outOf100)) {
      expect(checked, id).toBeDefined();
      for (const number of [size?.value, outOf100?.with, outOf100?.without]) if (number !== undefined) expect(effect, id).toMatch(new RegExp(`(?<![\\d.])${String(number).replace('.', '\\.')}0?(?![\\d])`));
    }
  });
});

describe('at a glance', () => {
  it('leaves out advice, background and findings without a second look', () => {
    for (const one of real) {
      const glance = glanceOf(one);
      if (one.direction === 'advice' || one.direction === 'not-applicable' || !one.say) expect(glance, one.id).toBeUndefined();
      else if ('what' in one.say) expect(glance, one.id).toBeDefined();
    }
  });
});

describe('the filters in the address', () => {
  const known = { conditions: new Set(['neck-pain']), techniques: new Set(['massage']) };
  it('survive the way there and back', () => {
    const filters = { condition: 'neck-pain', technique: 'massage', certainty: 'low', design: 'rct' };
    expect(readFilters(writeFilters(filters), known)).toEqual(filters);
  });
  it('leave out what names nothing', () => expect(readFilters('?condition=<script>&technique=toString&certainty=perfect&design=&x=1', known)).toEqual({}));
  it('are no query where nothing is chosen', () => expect(writeFilters({})).toBe(''));
  it('must all fit', () => {
    const one = { condition: 'neck-pain', technique: 'massage', certainty: 'low', design: 'rct' };
    expect(passes(one, {})).toBe(true);
    expect(passes(one, { condition: 'neck-pain', certainty: 'low' })).toBe(true);
    expect(passes(one, { condition: 'neck-pain', certainty: 'high' })).toBe(false);
  });
});

describe('what fits a phone screen', () => {
  it('is at least one row', () => expect(rowsThatFit([900, 10], 500)).toBe(1));
  it('is as many as there is room for', () => expect(rowsThatFit([100, 100, 100], 250)).toBe(2));
  it('is nothing where there is nothing', () => expect(rowsThatFit([], 500)).toBe(0));
  it('counts lines up', () => expect([linesOf('', 10), linesOf('x'.repeat(10), 10), linesOf('x'.repeat(11), 10)]).toEqual([1, 1, 2]));
});

/** Reads a CSV file back (RFC 4180). */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('the table to download', () => {
  const rows = readCsv(findingsCsv(real));
  it('has a line for every finding and a cell for every column', () => {
    expect(rows).toHaveLength(real.length + 1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
  it('reads back as it was', () => {
    const effect = columns.findIndex(({ name }) => name === 'effect');
    expect(rows.slice(1).map((row) => row[effect])).toEqual(real.map((one) => one.effect));
  });
  it('holds no cell that a spreadsheet would run', () => {
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t]/);
  });
  it('quotes what must be quoted', () => expect([csvCell('a,b'), csvCell('say "x"'), csvCell('a\nb'), csvCell(undefined), csvCell(0)]).toEqual(['"a,b"', '"say ""x"""', '"a\nb"', '', '0']));
  it('has a dictionary that explains each column', () => {
    const { tableSchema } = csvMetadata('findings.csv', 'x');
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(rows[0]);
    for (const column of tableSchema.columns) expect(column['dc:description'].length, column.name).toBeGreaterThan(8);
  });
});

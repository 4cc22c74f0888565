import { describe, expect, it } from 'vitest';
import { columns, csvCell, csvMetadata, findingsCsv } from './download.ts';
import { catalogue } from '../../tests/content/own.ts';

const real = [...catalogue.allFindings()];

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
  it('quotes what must be quoted', () =>
    expect([csvCell('a,b'), csvCell('say "x"'), csvCell('a\nb'), csvCell(undefined), csvCell(0)]).toEqual([
      '"a,b"',
      '"say ""x"""',
      '"a\nb"',
      '',
      '0',
    ]));
  it('has a dictionary that explains each column', () => {
    const { tableSchema } = csvMetadata('findings.csv', 'x');
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(rows[0]);
    for (const column of tableSchema.columns) expect(column['dc:description'].length, column.name).toBeGreaterThan(8);
  });
});

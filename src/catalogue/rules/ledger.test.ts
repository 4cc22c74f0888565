import { describe, expect, test } from 'vitest';
import { problemsIn, soundTree, sourceOf, type Tree } from '../../../tests/content/fixture.ts';
import type { Problem } from '../../source/index.ts';
import { edgesIn, namesIn } from '../edges.ts';
import { ledgerOf } from '../ledger.ts';
import { readStatements } from './ledger.ts';

const reference = 'maker-2020-fixture';
const path = `ledger/${reference}.yaml`;
const sound = ledgerOf(sourceOf(soundTree())).statements;
const key = sound[0]?.key ?? '';

const reading = `- on: 2026-11-30
  depth: abstract
  address: https://example.org/fixture
  figures: Equally sore.
  statements:
    '${key}': holds
`;
const treeWith = (file: string, text: string): Tree => soundTree().set(file, text);
const said = ({ file, field, value, message, nearest }: Problem) => ({
  file: file.replace('src/content/', ''),
  field,
  message,
  ...(value !== undefined && { value }),
  ...(nearest !== undefined && { nearest }),
});

test('a sound record is no problem', () => {
  expect(problemsIn(treeWith(path, reading))).toEqual([]);
});

test('a record of words that have changed is no problem', () => {
  expect(problemsIn(treeWith(path, reading.replace(key, '0123456789ab')))).toEqual([]);
});

describe('a record is wrong', () => {
  test.each([
    ['with an unknown verdict', ': holds', ': hold', `0.statements.${key}`, 'must be one of holds, corrected, beyond, against, unreadable'],
    ['with an unknown depth', 'abstract', 'abstracts', '0.depth', 'must be one of full-text, abstract, page, part, not-found'],
    ['without an address', /.*address.*\n/, '', '0.address', 'is missing'],
    ['with an address that is not public', 'https://example.org', 'https://localhost', '0.address', 'must be a public https address'],
    ['with an address that is not safe', 'https:', 'http:', '0.address', 'must be a public https address'],
    ['without what the source says', /.*figures.*\n/, '', '0.figures', 'is missing'],
    [
      'with a key that is none',
      key,
      'first-bullet',
      '0.statements.first-bullet',
      'must be a key of twelve digits and letters a to f, in quotes',
    ],
    ['with a verdict on nothing', /statements:\n.*\n/, 'statements: {}\n', '0.statements', 'names no statement'],
    ['with a day that is none', '2026-11-30', '2026-13-30', '0.on', 'must be a day, as YYYY-MM-DD'],
    ['with a field of its own', /$/, '  reader: Somebody\n', '0.reader', 'is not a field here'],
  ])('%s', (_name, from, to, field, message) => {
    const broken = reading.replace(from, to);
    expect(broken).not.toBe(reading);
    expect(problemsIn(treeWith(path, broken)).map(said)).toMatchObject([{ file: path, field, message }]);
  });

  test('where a source that was not found bears a statement out', () => {
    const notFound = reading.replace('abstract', 'not-found').replace(/.*address.*\n.*figures.*\n/, '');
    expect(problemsIn(treeWith(path, notFound)).map(said)).toMatchObject([
      { file: path, field: '0.statements', message: 'can only be unreadable where the source was not found' },
    ]);
    expect(problemsIn(treeWith(path, notFound.replace('holds', 'unreadable')))).toEqual([]);
  });

  test('where it is named after no reference', () => {
    expect(problemsIn(treeWith('ledger/maker-2021-fixture.yaml', reading)).map(said)).toEqual([
      {
        file: 'ledger/maker-2021-fixture.yaml',
        field: 'file',
        value: 'maker-2021-fixture',
        message: 'is named after no reference',
        nearest: reference,
      },
    ]);
  });

  test('where it judges a statement that rests on another source', () => {
    const other = 'other-2020-fixture';
    const tree = treeWith(`ledger/${other}.yaml`, reading);
    tree.set(
      `references/${other}.json`,
      String(tree.get(`references/${reference}.json`))
        .replaceAll(reference, other)
        .replace('10.1234/fixture.2020', '10.1234/other'),
    );
    expect(problemsIn(tree).map(said)).toContainEqual({
      file: `ledger/${other}.yaml`,
      field: '0.statements',
      value: key,
      message: 'is the key of a statement that does not rest on this source',
    });
  });
});

describe('while the ledger is being filled, and once it is complete', () => {
  const problemsWhere = (complete: boolean, tree: Tree): Problem[] => {
    const source = sourceOf(tree);
    return readStatements(complete).find({ source, edges: edgesIn(source), names: namesIn(source), today: new Date() });
  };
  const every = (judgement: string): string =>
    reading.replace(/ {4}'.*\n/, [...new Set(sound.map((one) => one.key))].map((one) => `    '${one}': ${judgement}\n`).join(''));

  test('a missing record stops nothing, then the build', () => {
    expect(problemsWhere(false, soundTree())).toEqual([]);
    expect(problemsWhere(true, soundTree())).toHaveLength(sound.length);
    expect(problemsWhere(true, soundTree())[0]?.message).toBe(`has not been read against ${reference} (see npm run audit)`);
  });

  test('a statement that changed stops nothing, then the build', () => {
    const tree = treeWith(path, every('holds'));
    expect(problemsWhere(true, tree)).toEqual([]);
    const guide = 'guides/what-to-expect.mdx';
    tree.set(guide, String(tree.get(guide)).replace('The first point of the answer.', 'Another point of the answer.'));
    expect(problemsWhere(false, tree)).toEqual([]);
    expect(problemsWhere(true, tree)).toMatchObject([
      { file: `src/content/${guide}`, field: 'in-short', value: 'Another point of the answer.' },
    ]);
  });

  test('a statement that goes beyond its source stops nothing, then the build', () => {
    expect(problemsWhere(false, treeWith(path, every('beyond')))).toEqual([]);
    expect(problemsWhere(true, treeWith(path, every('beyond')))).toHaveLength(sound.length);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLists, withLists, withSaved, writeLists, type SavedList } from './saved-lists.ts';

const desk: SavedList = { name: 'Desk worker', slugs: ['neck-pain', 'office-workers'], note: 'Kia ora' };
const back: SavedList = { name: 'Sore back', slugs: ['low-back-pain'], note: '' };
const file = (lists: unknown, rest: object = {}): string =>
  JSON.stringify({ kind: 'knead-to-know/reading-lists', version: 1, lists, ...rest });

describe('A file of reading lists', () => {
  test('comes back as it was saved', () => {
    expect(readLists(writeLists([desk, back]))).toEqual({ lists: [desk, back] });
  });

  test.each([
    ['', /not JSON/],
    ['{"kind":"something else"}', /not saved by this page/],
    ['[1,2]', /not saved by this page/],
    ['null', /not saved by this page/],
    [file([], { version: 2 }), /another version/],
    [file('many'), /must hold “lists”/],
    [file([desk, { ...back, name: '' }]), /List 2 .*needs a name/],
    [file([{ ...desk, slugs: ['<img src=x>'] }]), /List 1 .*needs “slugs”/],
    [file([{ ...desk, slugs: 'neck-pain' }]), /List 1 .*needs “slugs”/],
    [file([{ ...desk, note: 7 }]), /List 1 .*note/],
    [file([null]), /List 1 .*is not a list/],
    [' '.repeat(600_000), /too big/],
  ])('that is wrong is refused with the reason: %.40s', (text, reason) => {
    expect(readLists(text)).toEqual({ problem: expect.stringMatching(reason) as string });
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => file(value)),
        ),
        (text) => void readLists(text),
      ),
    );
  });
});

describe('Lists kept under names', () => {
  test('are joined with those of a file without losing or doubling one', () => {
    const other = { ...desk, slugs: ['stress'] };
    expect(withLists([desk], [desk, other, back]).map(({ name }) => name)).toEqual(['Desk worker', 'Desk worker (2)', 'Sore back']);
    expect(withLists(withLists([desk], [other]), [{ ...desk, slugs: ['sleep'] }]).map(({ name }) => name)).toEqual([
      'Desk worker',
      'Desk worker (2)',
      'Desk worker (3)',
    ]);
  });

  test('replace the one that had the name', () => {
    expect(withSaved([back, desk], { ...desk, slugs: [] })).toEqual([{ ...desk, slugs: [] }, back]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyList, merged, moved, sameList, withArticle, withoutArticle } from './list.ts';

const abc = { slugs: ['a', 'b', 'c'], note: '' };

describe('A reading list', () => {
  test('is the same as another with the same articles in the same order, and the same note', () => {
    expect(sameList(abc, { slugs: ['a', 'b', 'c'], note: '' })).toBe(true);
    expect(sameList(abc, { ...abc, note: 'Hello' })).toBe(false);
    expect(sameList(abc, { ...abc, slugs: ['b', 'a', 'c'] })).toBe(false);
  });

  test('takes an article once, at its end', () => {
    expect(withArticle(withArticle(emptyList, 'a'), 'a').slugs).toEqual(['a']);
    expect(withArticle(abc, 'd').slugs).toEqual(['a', 'b', 'c', 'd']);
  });

  test('gives back an article that was taken off, in its place', () => {
    expect(withArticle(withoutArticle(abc, 'b'), 'b', 1)).toEqual(abc);
  });

  test('moves an article up, down and no further than its ends', () => {
    expect(moved(abc, 'c', 0).slugs).toEqual(['c', 'a', 'b']);
    expect(moved(abc, 'a', 1).slugs).toEqual(['b', 'a', 'c']);
    expect(moved(abc, 'a', 99).slugs).toEqual(['b', 'c', 'a']);
    expect(moved(abc, 'b', -5).slugs).toEqual(['b', 'a', 'c']);
    expect(moved(abc, 'unknown', 0)).toBe(abc);
  });

  test('loses nothing and doubles nothing however it is moved', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.integer(), (slugs, pick, place) => {
        const after = moved({ slugs, note: '' }, slugs[pick % slugs.length] ?? '', place);
        expect([...after.slugs].sort()).toEqual([...slugs].sort());
      }),
    );
  });

  test('joined with another keeps both, each article once', () => {
    expect(merged(abc, { slugs: ['d', 'a'], note: 'hello' })).toEqual({ slugs: ['a', 'b', 'c', 'd'], note: 'hello' });
    expect(sameList(merged(abc, emptyList), abc)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { ask, index, linesOf } from '../search/library.ts';

const { articles } = index;
const written = new Set(articles.filter(({ planned }) => !planned).map(({ id }) => id));

type Row = { query: string; misspelt: boolean; grades: Map<string, number> };
const rowsOf = (name: string): Row[] =>
  linesOf(name)
    .map((line) => line.split('\t'))
    .map(([query = '', category = '', grades = '']) => ({
      query,
      misspelt: category === 'misspelt',
      grades: new Map(grades.split(' ').map((pair) => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])])),
    }))
    .filter(({ grades }) => [...grades].some(([id, grade]) => grade === 3 && written.has(id)));

function shares(rows: readonly Row[]): { best: number; good: number; none: number } {
  const answers = rows.map(({ query, grades }) => ({ grades, ids: ask(query).hits.map(({ id }) => id) }));
  const share = (fits: (answer: (typeof answers)[number]) => boolean): number => answers.filter(fits).length / answers.length;
  return {
    best: share(({ grades, ids }) => grades.get(ids[0] ?? '') === 3),
    good: share(({ grades, ids }) => ids.slice(0, 3).some((id) => (grades.get(id) ?? 0) >= 2)),
    none: share(({ ids }) => ids.length === 0),
  };
}

describe('finding articles', () => {
  it.each(['queries.tsv', 'more-queries.tsv', 'unseen-queries.tsv'])('keeps its bars on %s', (name) => {
    const { best, good, none } = shares(rowsOf(name));
    expect(best).toBeGreaterThanOrEqual(0.85);
    expect(good).toBeGreaterThanOrEqual(0.96);
    expect(none).toBeLessThanOrEqual(0.01);
  });
  it('finds misspelt words nearly as well as others', () => {
    const rows = [...rowsOf('queries.tsv'), ...rowsOf('more-queries.tsv')];
    expect(shares(rows.filter(({ misspelt }) => misspelt)).best).toBeGreaterThanOrEqual(
      shares(rows.filter(({ misspelt }) => !misspelt)).best - 0.05,
    );
  });
  it('finds every article by its own title, and says so where it is only planned', () => {
    for (const { id, title, planned } of articles) {
      const { hits, unwritten } = ask(title);
      if (planned) expect(unwritten, title).toBe(title);
      else expect(hits[0]?.id, title).toBe(id);
    }
  });
  it('answers while a word is still being typed', () => {
    expect(ask('sore nec', true).hits[0]?.id).toBe('conditions/neck-pain');
    expect(ask('fibrom', true).hits[0]?.id).toBe('conditions/fibromyalgia');
  });
  it.each(['treat myself to a massage', 'how to ask for a lighter massage'])('leaves the common words of “%s” as they are', (query) =>
    expect(ask(query).lookedFor).toBeUndefined(),
  );
  it('brings the safety guide forward where an illness is named', () =>
    expect(ask('massage with shingles').hits[0]?.id).toBe('guides/is-massage-safe-for-me'));
  it('says which spelling it looked for', () => expect(ask('fibromyalga').lookedFor).toBe('fibromyalgia'));
});

const outOfScope = linesOf('hostile.tsv')
  .map((line) => line.split('\t'))
  .filter(([kind]) => kind === 'out-of-scope');

describe('what the site does not cover', () => {
  it.each(outOfScope.map(([, , query = '', expectation = '']): [string, string] => [JSON.parse(query) as string, expectation]))(
    '“%s” is told so',
    (query, expectation) => {
      const { hits, outside } = ask(query);
      if (hits.length === 0) return;
      expect(outside).toBeDefined();
      expect(expectation).toMatch(/or guides\/consent|nearest guide/);
      expect(hits.every(({ id }) => id.startsWith('guides/'))).toBe(true);
    },
  );
  it.each([
    '',
    ' ',
    '\t\n',
    '　 ',
    '💆',
    '́',
    '__proto__',
    'constructor hasOwnProperty toString',
    "'; DROP TABLE articles;--",
    '(a+)+$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
    '"',
  ])('finds nothing and does not fail for %j', (query) => {
    expect(ask(query).hits).toEqual([]);
    expect(ask(query, true).hits).toEqual([]);
  });
  it('names up to three pages that may be near where nothing answers, and none for what shares no word with the site', () => {
    const { hits, nearest } = ask('he touched me somewhere I didnt like, complain to who');
    expect(hits).toEqual([]);
    expect(nearest.map(({ id }) => id)).toContain('guides/consent-and-boundaries');
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(ask('capital of france').nearest).toEqual([]);
    expect(ask('neck pain').nearest).toEqual([]);
  });
  it('finds what is meant through marks, tags and odd characters', () => {
    expect(ask('"frozen shoulder').hits.length).toBeGreaterThan(0);
    expect(ask('pétrissage').hits[0]?.id).toBe('techniques/kneading');
    expect(ask('💆🏽‍♀️ back pain').hits[0]?.id).toBe('conditions/low-back-pain');
    expect(ask('﻿mi­graine').hits[0]?.id).toBe('conditions/migraine');
  });
});

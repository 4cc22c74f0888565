import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { source } from '../content/own.ts';
import { files, pages } from './pages.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));

type Entry = {
  title: { _value: string };
  summary: { _value: string };
  link: { href: string }[];
  category: { scheme: string; term: string }[];
};
type Answer = { feed: { entry: Entry[]; category: { scheme: string; term: string }[] } };
type Cover = {
  codes: { pattern: string; means: string; file?: string }[];
  encounter?: string;
  answers: { kind: string; title: string; url: string; near?: true }[];
  planned?: string[];
};
type Index = { systems: Record<string, { label: string; files: string; covers: Cover[] }> };

const { systems } = read('connect/index.json') as Index;
const filed = Object.entries(systems).flatMap(([system, { files: folder, covers }]) =>
  covers.flatMap((cover) =>
    cover.codes.flatMap(({ file, ...code }) => (file ? [{ system, path: `connect/${system}/${file}`, folder, cover, ...code }] : [])),
  ),
);

/** What a client written against MedlinePlus Connect does with an answer: first topic’s title, summary and link, or nothing. */
const firstTopic = ({ feed: { entry } }: Answer) =>
  entry[0] && { title: entry[0].title._value, summary: entry[0].summary._value, link: entry[0].link[0]?.href ?? '' };

describe('Practice software', () => {
  test('finds the rules of each list, and both files of every answer', () => {
    expect(Object.keys(systems)).toEqual(['icd10cm', 'icd10', 'icd10am', 'snomed', 'read', 'rxnorm']);
    for (const { path, folder, system } of filed) {
      expect(new URL(folder).pathname).toBe(`/connect/${system}/`);
      for (const kind of ['json', 'xml']) expect(files.has(`${path}.${kind}`), `${path}.${kind}`).toBe(true);
    }
  });

  test('that reads MedlinePlus Connect’s answers reads these: title, summary as HTML, and a link to a page that exists', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path } of filed) {
      const topic = firstTopic(read(`${path}.json`) as Answer);
      expect(topic?.title, path).toBeTruthy();
      expect(topic?.summary, path).toMatch(/^<p>.+<\/p>/);
      expect(topic?.summary, path).not.toMatch(/\{\w+\}|<script/);
      expect(paths.has(new URL(topic?.link ?? '').pathname), topic?.link).toBe(true);
    }
  });

  test('gets what the index promises, safety first, and neighbours said to be ones', () => {
    const rank = { sign: 0, precaution: 1, article: 2 } as Record<string, number>;
    for (const { path, cover } of filed) {
      const { entry } = (read(`${path}.json`) as Answer).feed;
      expect(entry.map(({ title, link }) => ({ title: title._value, url: link[0]?.href }))).toEqual(
        cover.answers.map(({ title, url }) => ({ title, url })),
      );
      const kinds = entry.map(({ category }) => category.find(({ scheme }) => scheme === 'kind')?.term ?? '');
      expect(
        kinds.map((kind) => rank[kind]),
        path,
      ).toEqual(kinds.map((kind) => rank[kind]).sort());
      const near = entry.map(({ category }) => category.some(({ term }) => term === 'neighbour'));
      expect(near, path).toEqual(cover.answers.map((answer) => answer.near === true));
      if (kinds.includes('sign')) expect(kinds, path).not.toContain('article');
    }
  });

  test('finds at their old addresses the codes that had files before', () => {
    const before = source.entries.codes.flatMap(({ id, data }) =>
      data.covers.flatMap(({ files: codes }) => codes.map((code) => `connect/${id}/${code}.json`)),
    );
    expect(before).toContain('connect/icd10cm/M54.50.json');
    for (const path of [...before, 'connect/icd10cm/M54.2.json', 'connect/icd10cm/M54.5.json']) expect(files.has(path), path).toBe(true);
  });

  test('finds no file for a code that was only ever a beginning of others', () => {
    for (const code of ['M54', 'M25', 'M72', 'R29', 'T14.9']) expect(files.has(`connect/icd10cm/${code}.json`), code).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { source } from '../content/own.ts';
import { prefixesOf } from '../../src/connect/codes.ts';
import { files, pages } from './pages.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));

/** What a client written against MedlinePlus Connect does with an answer: first topic’s title, summary and link, or nothing. */
function firstTopic(answer: unknown): { title: string; summary: string; link: string } | undefined {
  const { entry } = (answer as { feed: { entry: { title: { _value: string }; summary: { _value: string }; link: { href: string }[] }[] } })
    .feed;
  return entry[0] && { title: entry[0].title._value, summary: entry[0].summary._value, link: entry[0].link[0]?.href ?? '' };
}

type Index = {
  application: string;
  systems: { icd10cm: { oid: string; codes: Record<string, { json: string; xml: string; articles: { title: string; url: string }[] }> } };
};
const { codes, oid } = (read('connect/index.json') as Index).systems.icd10cm;
const conditions = source.articles.filter(({ section }) => section === 'conditions');
const codesOf = (data: Record<string, unknown>): string[] => (data['codes'] as { icd10cm: string[] }).icd10cm;
const pathOf = (address: string): string => new URL(address).pathname.slice(1);

describe('Practice software', () => {
  test('finds every condition under each of its codes, and something under every beginning of them', () => {
    for (const { id, data } of conditions)
      for (const code of codesOf(data)) {
        const exact = (read(`connect/icd10cm/${code}.json`) as { feed: { entry: { link: { href: string }[] }[] } }).feed.entry.map(
          ({ link }) => new URL(link[0]?.href ?? '').pathname,
        );
        expect(exact, code).toContain(`/${id}/`);
        for (const shorter of prefixesOf(code)) expect(firstTopic(read(`connect/icd10cm/${shorter}.json`)), shorter).toBeDefined();
      }
  });

  test('that reads MedlinePlus Connect’s answers reads these: title, summary as HTML, and a link to a page that exists', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const code of Object.keys(codes)) {
      const topic = firstTopic(read(`connect/icd10cm/${code}.json`));
      expect(topic?.title, code).toBeTruthy();
      expect(topic?.summary, code).toMatch(/^<p>.+<\/p>/);
      expect(topic?.summary, code).not.toMatch(/\{\w+\}|<script/);
      expect(paths.has(new URL(topic?.link ?? '').pathname), topic?.link).toBe(true);
    }
  });

  test('gets three topics at most, and its own code back', () => {
    for (const code of Object.keys(codes)) {
      const { feed } = read(`connect/icd10cm/${code}.json`) as { feed: { entry: unknown[]; category: { scheme: string; term: string }[] } };
      expect(feed.entry.length, code).toBeLessThanOrEqual(3);
      expect(feed.category, code).toContainEqual({ scheme: 'mainSearchCriteria.v.c', term: code });
    }
  });

  test('finds every code in the index, with both files there', () => {
    expect(oid).toBe('2.16.840.1.113883.6.90');
    const answered = new Set(conditions.flatMap(({ data }) => codesOf(data).flatMap(prefixesOf)));
    expect(new Set(Object.keys(codes))).toEqual(answered);
    for (const { json, xml } of Object.values(codes)) for (const file of [json, xml]) expect(files.has(pathOf(file)), file).toBe(true);
  });
});

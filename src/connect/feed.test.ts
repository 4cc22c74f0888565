import { describe, expect, test } from 'vitest';
import { atomFeed, jsonFeed, type Feed } from './feed.ts';

const entry = {
  id: 'conditions/low-back-pain',
  kind: 'article' as const,
  near: false,
  title: 'Low back pain & "more" <now>',
  address: 'https://kneadtoknow.example/conditions/low-back-pain/?a=1&b=2',
  summaryHtml: '<p>It may help.</p>',
  updated: new Date('2026-11-21'),
};
const feed: Feed = {
  base: 'https://kneadtoknow.example/',
  siteName: 'Knead to Know',
  language: 'en',
  system: { id: 'icd10cm', name: 'ICD10CM', label: 'ICD-10-CM' },
  code: 'M54.5',
  file: 'M54.5',
  entries: [entry],
};

describe('An answer to practice software', () => {
  test('in JSON has the shape that clients of MedlinePlus Connect read', () => {
    expect(jsonFeed(feed)).toEqual({
      feed: {
        base: 'https://kneadtoknow.example/',
        lang: 'en',
        xsi: 'http://www.w3.org/2001/XMLSchema-instance',
        title: { type: 'text', _value: 'Knead to Know Connect' },
        updated: { _value: '2026-11-21T00:00:00Z' },
        id: { _value: '' },
        author: { name: { _value: 'Knead to Know' }, uri: { _value: 'https://kneadtoknow.example/' } },
        subtitle: { type: 'text', _value: 'Knead to Know Connect results for ICD-10-CM M54.5' },
        category: [
          { scheme: 'mainSearchCriteria.v.c', term: 'M54.5' },
          { scheme: 'mainSearchCriteria.v.cs', term: 'ICD10CM' },
          { scheme: 'mainSearchCriteria.v.dn', term: '' },
          { scheme: 'informationRecipient', term: 'PAT' },
        ],
        entry: [
          {
            title: { _value: 'Low back pain & "more" <now>', type: 'text' },
            link: [{ href: 'https://kneadtoknow.example/conditions/low-back-pain/?a=1&b=2', rel: 'alternate' }],
            id: { _value: 'tag: kneadtoknow.example, 2026-11-21:/conditions/low-back-pain' },
            summary: { type: 'html', _value: '<p>It may help.</p>' },
            updated: { _value: '2026-11-21T00:00:00Z' },
            category: [
              { scheme: 'kind', term: 'article' },
              { scheme: 'match', term: 'covered' },
            ],
          },
        ],
      },
    });
  });

  test('without a match has an empty list of entries', () => {
    expect(jsonFeed({ ...feed, entries: [] }).feed.entry).toEqual([]);
    expect(atomFeed({ ...feed, entries: [] })).not.toContain('<entry>');
  });

  test('in XML escapes every sign of its text', () => {
    const xml = atomFeed({ ...feed, code: '"><script>' });
    expect(xml).not.toMatch(/<script|<now>|<p>/);
    expect(xml).toContain('<title type="text">Low back pain &#38; &#34;more&#34; &#60;now&#62;</title>');
    expect(xml).toContain('<summary type="html">&#60;p&#62;It may help.&#60;/p&#62;</summary>');
    expect(xml).toContain('href="https://kneadtoknow.example/conditions/low-back-pain/?a=1&#38;b=2"');
  });

  test('in XML is the whole Atom document, said the same way each time', () => {
    const second = {
      ...entry,
      id: 'conditions/sciatica',
      title: 'Sciatica',
      near: true,
      kind: 'precaution' as const,
      updated: new Date('2026-11-20T10:11:12.345Z'),
    };
    expect(atomFeed({ ...feed, entries: [entry, second] })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://kneadtoknow.example/" xml:lang="en">
  <title type="text">Knead to Know Connect</title>
  <updated>2026-11-21T00:00:00Z</updated>
  <id>https://kneadtoknow.example/connect/icd10cm/M54.5.xml</id>
  <author><name>Knead to Know</name><uri>https://kneadtoknow.example/</uri></author>
  <subtitle type="text">Knead to Know Connect results for ICD-10-CM M54.5</subtitle>
  <category scheme="mainSearchCriteria.v.c" term="M54.5"/>
  <category scheme="mainSearchCriteria.v.cs" term="ICD10CM"/>
  <category scheme="mainSearchCriteria.v.dn" term=""/>
  <category scheme="informationRecipient" term="PAT"/>
  <entry>
    <title type="text">Low back pain &#38; &#34;more&#34; &#60;now&#62;</title>
    <link href="https://kneadtoknow.example/conditions/low-back-pain/?a=1&#38;b=2" rel="alternate"/>
    <id>tag:kneadtoknow.example,2026-11-21:/conditions/low-back-pain</id>
    <summary type="html">&#60;p&#62;It may help.&#60;/p&#62;</summary>
    <updated>2026-11-21T00:00:00Z</updated>
    <category scheme="kind" term="article"/>
    <category scheme="match" term="covered"/>
  </entry>
  <entry>
    <title type="text">Sciatica</title>
    <link href="https://kneadtoknow.example/conditions/low-back-pain/?a=1&#38;b=2" rel="alternate"/>
    <id>tag:kneadtoknow.example,2026-11-21:/conditions/sciatica</id>
    <summary type="html">&#60;p&#62;It may help.&#60;/p&#62;</summary>
    <updated>2026-11-20T10:11:12Z</updated>
    <category scheme="kind" term="precaution"/>
    <category scheme="match" term="neighbour"/>
  </entry>
</feed>
`);
  });

  test('in XML leaves out control characters, which no XML may hold', () => {
    expect(atomFeed({ ...feed, siteName: 'A\u0000B\u000bC\uffff' })).toContain('<name>ABC</name>');
  });
});

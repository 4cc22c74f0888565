import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/evidence/download.ts';
import { cellsOf, conditionsIn, isOnMap } from '../../src/evidence/map.ts';
import { catalogue } from '../content/own.ts';

const dist = new URL('../../dist/', import.meta.url);
const page = (path: string): string => readFileSync(new URL(`${path}/index.html`, dist), 'utf8');
const findings = [...catalogue.allFindings()];
const map = page('evidence');
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, one]) => one ?? '');

describe('the evidence map, as built', () => {
  const bodies = new Map(
    map
      .split('<tbody id="')
      .slice(1)
      .map((rest) => [rest.slice(0, rest.indexOf('"')), rest.slice(0, rest.indexOf('</tbody>'))]),
  );
  const marks = all(map, /data-mark="([^"]+)"/g);

  it('has a mark for every direction of every cell, and no other', () => {
    const expected = cellsOf(findings).flatMap(({ condition, technique, marks: own }) =>
      own.map(({ direction }) => `${condition}--${technique} ${direction}`),
    );
    expect([...marks].sort()).toEqual(expected.sort());
  });
  it('has a row in the table for every finding about a condition and a hands-on technique, in each of its cells', () => {
    for (const finding of findings.filter(isOnMap))
      for (const condition of conditionsIn(finding))
        for (const technique of finding.techniques)
          expect(bodies.get(`${condition}--${technique}`), finding.id).toContain(`data-id="${finding.id}"`);
  });
  it('has as many rows as the data has pairs of finding and cell', () => {
    const pairs = findings.filter(isOnMap).reduce((sum, finding) => sum + conditionsIn(finding).length * finding.techniques.length, 0);
    expect(all(map, /<tr data-id="([^"]+)"/g)).toHaveLength(pairs);
  });
  it('leads from every mark to rows of its own direction', () => {
    for (const mark of marks) {
      const [cell = '', direction = ''] = mark.split(' ');
      expect(map).toContain(`href="#${cell}"`);
      expect(bodies.get(cell), mark).toContain(`data-direction="${direction}"`);
    }
  });
  it('never shows background as evidence', () => {
    for (const { id } of findings.filter(({ direction }) => direction === 'not-applicable'))
      expect(map).not.toContain(`<tr data-id="${id}"`);
  });
  it('shows advice as advice, without a certainty', () => {
    for (const row of all(map, /(<tr data-id="[^"]+" data-direction="advice".*?<\/tr>)/g)) {
      expect(row).toContain('Advice');
      expect(row).toContain('data-sure="advice"');
      expect(row).not.toMatch(/certainty<\/td>/);
    }
  });
  it('says once, in words, what an empty place means', () =>
    expect(all(map, /(An empty place means that we found no studies)/g)).toHaveLength(1));
  it('has a row for every condition, written or planned', () => {
    const planned = catalogue.plannedArticles().filter(({ section }) => section === 'conditions');
    const ids = [...planned, ...catalogue.articlesIn('conditions')].map(({ slug }) => slug);
    expect(all(map, /<details class="[^"]*" id="([^"]+)" data-topic/g).sort()).toEqual(ids.sort());
  });
  it('weighs at most 60 kB in all, compressed, fonts apart, and no script blocks it', () => {
    const files = all(map, /(?:href|src)="(\/_astro\/[^"]+\.(?:css|js))"/g);
    const bytes = [Buffer.from(map), ...files.map((file) => readFileSync(new URL(`.${file}`, dist)))].reduce(
      (sum, body) => sum + brotliCompressSync(body).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(60_000);
    for (const tag of all(map, /(<script[^>]*src=[^>]*>)/g)) expect(tag).toContain('type="module"');
  });
});

describe('every finding, as built', () => {
  it('stands in the table of each of its topics that is published', () => {
    for (const finding of findings)
      for (const topic of finding.topics)
        if (existsSync(new URL(`${topic}/index.html`, dist)))
          for (const place of [topic, `${topic}/evidence`])
            expect(page(place), `${finding.id} on ${place}`).toContain(`id="study-${finding.id}"`);
  });
  it('stands with its reference', () => {
    const references = page('references');
    for (const [reference, own] of Map.groupBy(findings, (finding) => finding.reference)) {
      const entry = references.slice(references.indexOf(`id="${reference}"`)).split(/<li class="[^"]*" id="/)[0] ?? '';
      expect(entry.slice(0, 90), reference).toContain(reference);
      expect(entry, reference).toMatch(own.length === 1 ? /One statement rests/ : new RegExp(`${own.length} statements rest`));
    }
  });
  it('is in the table to download and in the open data', () => {
    const csv = readFileSync(new URL('evidence/findings.csv', dist), 'utf8');
    const json = JSON.parse(readFileSync(new URL('api/findings.json', dist), 'utf8')) as { license: string; findings: { id: string }[] };
    expect(json.license).toContain('creativecommons.org');
    expect(json.findings).toHaveLength(findings.length);
    for (const { id } of findings) expect(csv).toMatch(new RegExp(`^${id},`, 'm'));
  });
  it('comes with a dictionary of its columns, for people and for software', () => {
    const metadata = JSON.parse(readFileSync(new URL('evidence/findings.csv-metadata.json', dist), 'utf8')) as {
      tableSchema: { columns: { name: string }[] };
    };
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    for (const { name } of columns) expect(page('evidence/data')).toMatch(new RegExp(`<code[^>]*>${name}</code>`));
    for (const { description } of columns) expect(description).not.toBe('');
  });
});

describe('small maps', () => {
  for (const section of ['conditions', 'techniques'] as const)
    it(`stand on the page of studies of each of the ${section} that has a cell, with every cell of its own`, () => {
      const key = section === 'conditions' ? 'condition' : 'technique';
      for (const [slug, cells] of Map.groupBy(cellsOf(findings), (cell) => cell[key])) {
        if (!existsSync(new URL(`${section}/${slug}/index.html`, dist))) continue;
        const html = page(`${section}/${slug}/evidence`);
        for (const cell of cells) expect(html, slug).toContain(`/evidence/#${cell.condition}--${cell.technique}"`);
      }
    });
});

describe('comparing techniques without script', () => {
  it('shows every technique in one table', () => {
    const html = page('techniques/compare');
    for (const { slug } of catalogue.articlesIn('techniques')) expect(html).toContain(`<tr data-technique="${slug}"`);
  });
});

describe('the safety check without script', () => {
  const html = page('guides/is-massage-safe-for-me');
  it('holds every precaution: its question, what to do, and what to say', () => {
    for (const { id } of catalogue.allPrecautions()) expect(html).toContain(`data-question="${id}"`);
  });
  it('shows emergencies first, with a number to ring', () => {
    expect(html.indexOf('id="check-urgent"')).toBeLessThan(html.indexOf('data-question='));
    expect(html).toMatch(/href="tel:\d+"[^>]*>Ring \d+/);
  });
});

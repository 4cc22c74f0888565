import { describe, expect, test } from 'vitest';
import { reviewSentence } from '../../src/catalogue/clinical-review.ts';
import { catalogue, source } from '../content/own.ts';
import { site } from '../../src/site.config.ts';
import { all, attributes, files, origin, page, pages, read, readJson, textOf } from './pages.ts';

const ids = (collection: keyof typeof source.entries): string[] => source.entries[collection].map(({ id }) => id).sort();
const articleIds = source.articles.map(({ id }) => id as string).sort();

describe('open data', () => {
  type ArticleRow = {
    id: string;
    url: string;
    shortUrl: string;
    title: string;
    summary: string;
    inShort: string[];
    findings: string[];
    references: string[];
    reviewed: string;
    minutes: number;
  };
  type FindingRow = { id: string; sentence: string | null; checked: string | null; reference: string; topics: string[] };
  type ReferenceRow = { id: string; type: string; title: string; custom: { citedBy: string[] } };
  const articles = (readJson('api/articles.json') as { license: string; articles: ArticleRow[] }).articles;
  const findings = (readJson('api/findings.json') as { license: string; findings: FindingRow[] }).findings;
  const references = readJson('api/references.json') as ReferenceRow[];

  test('holds every article, finding and reference of the content, and no more', () => {
    expect(articles.map(({ id }) => id).sort()).toEqual(articleIds);
    expect(findings.map(({ id }) => id).sort()).toEqual(ids('findings'));
    expect(references.map(({ id }) => id).sort()).toEqual(ids('references'));
  });

  test('articles name addresses that exist, dates, and what they rest on', () => {
    const findingIds = new Set(ids('findings'));
    const referenceIds = new Set(ids('references'));
    for (const row of articles) {
      expect(row.url).toBe(`${origin}/${row.id}/`);
      expect(page(new URL(row.url).pathname).hidden).toBe(false);
      expect(files.has(`${new URL(row.shortUrl).pathname.slice(1)}index.html`)).toBe(true);
      expect(row.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.minutes).toBeGreaterThan(0);
      expect(row.inShort.length).toBeGreaterThanOrEqual(2);
      expect(row.findings.filter((id) => !findingIds.has(id))).toEqual([]);
      expect(row.references.filter((id) => !referenceIds.has(id))).toEqual([]);
    }
  });

  test('a finding has its sentence exactly when its source was looked at twice', () => {
    expect(findings.filter(({ sentence, checked }) => (sentence === null) !== (checked === null))).toEqual([]);
  });

  test('references are CSL-JSON, say which articles rest on them, and keep no note of ours', () => {
    for (const row of references) {
      expect(row).toMatchObject({
        id: expect.any(String) as unknown,
        type: expect.any(String) as unknown,
        title: expect.any(String) as unknown,
      });
      expect(row.custom.citedBy.filter((id) => !articleIds.includes(id))).toEqual([]);
      expect(Object.keys(row.custom)).not.toEqual(expect.arrayContaining(['readAt']));
    }
    expect(read('api/findings.json')).not.toContain('seenAt');
  });

  test('statements name a place that exists, the references they rest on, and what was read of each', () => {
    type Row = { key: string; url: string; text: string; references: { id: string; lastRead: { on: string; depth: string } | null }[] };
    const { statements } = readJson('api/statements.json') as { statements: Row[] };
    expect(statements.length).toBeGreaterThan(articleIds.length);
    for (const { url, text, references: rests } of statements) {
      const { pathname, hash } = new URL(url);
      if (hash) expect(page(pathname).ids.has(hash.slice(1)), url).toBe(true);
      else expect(page(pathname).hidden, url).toBe(false);
      expect(text).not.toMatch(/\{\w+\}/);
      for (const { id, lastRead } of rests) {
        expect(ids('references')).toContain(id);
        if (lastRead) expect(lastRead.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  test('what an article cites is what it lists', () => {
    for (const { id, references: cited } of articles) {
      const studies = `/${id}/evidence/`;
      expect(all(page(files.has(`${studies.slice(1)}index.html`) ? studies : `/${id}/`), 'li[id^="ref-"]'), id).toHaveLength(cited.length);
    }
  });
});

describe('for machines that find pages', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);

  test('the sitemap lists every page that is not hidden, and no other', () => {
    expect(read('sitemap-index.xml')).toContain(`${origin}/sitemap-0.xml`);
    const shown = pages.filter(({ hidden }) => !hidden).map(({ path }) => path);
    expect([...listed].sort()).toEqual([...shown].sort());
    expect(articleIds.filter((id) => !listed.includes(`/${id}/`))).toEqual([]);
  });

  test('the feed has every article once, with an address that exists', () => {
    const feed = read('feed.xml');
    const links = [...feed.matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)].map(([, address = '']) => new URL(address).pathname);
    expect([...links].sort()).toEqual(articleIds.map((id) => `/${id}/`));
    expect(feed).toContain(`<title>${site.name}</title>`);
  });

  test('the feed of changes has every change once, each with an address of its own', () => {
    const links = [...read('changes.xml').matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)].map(([, address = '']) => new URL(address));
    expect(links.map(({ hash }) => hash)).toEqual(catalogue.allChanges().map(({ key }) => `#change-${key}`));
    for (const { pathname, hash } of links) expect(page(pathname).ids.has(hash.slice(1))).toBe(true);
    expect(textOf(page('/changes/')).includes('Nothing has changed yet')).toBe(links.length === 0);
  });

  test('llms.txt lists every article and the data', () => {
    const text = read('llms.txt');
    expect(text.startsWith(`# ${site.name}\n`)).toBe(true);
    for (const id of articleIds) expect(text).toContain(`(${origin}/${id}/)`);
    for (const name of ['articles', 'findings', 'references', 'statements']) expect(text).toContain(`(${origin}/api/${name}.json)`);
  });

  test('robots.txt lets everything in and names the sitemap', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap-index.xml\n`);
  });
});

describe('pages about many things', () => {
  test('/references/ has every reference, with a place to link to', () => {
    const { ids: places } = page('/references/');
    expect(ids('references').filter((id) => !places.has(id))).toEqual([]);
  });

  test('/glossary/ has every term, /claims/ every claim', () => {
    const inGlossary = page('/glossary/').ids;
    const inClaims = page('/claims/').ids;
    expect(ids('glossary').filter((id) => !inGlossary.has(id))).toEqual([]);
    expect(ids('claims').filter((id) => !inClaims.has(id))).toEqual([]);
  });

  test('/search/ and each section’s index list their articles', () => {
    const hrefs = (path: string): string[] => attributes(page(path), 'href');
    expect(articleIds.filter((id) => !hrefs('/search/').includes(`/${id}/`))).toEqual([]);
    for (const id of articleIds) expect(hrefs(`/${id.split('/')[0]}/`), id).toContain(`/${id}/`);
  });
});

describe('every article shows', () => {
  test.each(source.articles.map((article) => [article.id, article] as const))(
    '%s: its answer, safety, studies, sources and dates',
    (_id, { id, section, data }) => {
      const own = page(`/${id}/`);
      const { ids: places } = own;
      const text = textOf(own);
      expect(text).toContain(data.summary);
      expect(places.has('in-short')).toBe(true);
      if (section === 'conditions') expect(places.has('red-flags')).toBe(true);
      if (data.precautions.length > 0) expect(places.has('precautions')).toBe(true);
      expect(places.has('all-studies')).toBe(true);
      expect(attributes(own, 'datetime').filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).length).toBeGreaterThanOrEqual(2);
      expect(text).toContain(reviewSentence(data.clinicalReview));
      expect(text).toMatch(/\d+ statements?\. (?:None has been read|One was read|\d+ were read) against /);
      expect(all(own, '[data-pagefind-body]')).toHaveLength(1);
    },
  );

  test('a way to a clinic only where one is set', () => {
    expect(site.clinic === undefined).toBe(all(page(`/${articleIds[0]}/`), '.clinic').length === 0);
  });
});

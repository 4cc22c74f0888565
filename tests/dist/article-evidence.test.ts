import { brotliCompressSync } from 'node:zlib';
import { isTag, isText, type Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { articleView } from '../../src/catalogue/view.ts';
import { site } from '../../src/site.config.ts';
import { catalogue } from '../content/own.ts';
import { all, attributes, files, one, page, pages, read, textOf, type Page } from './pages.ts';

const views = catalogue.articlesIn().map(({ id }) => articleView(catalogue, id));
const cases = views.map((view) => [view.article.id, view] as const);
const main = (from: Page): Element => {
  const found = one(from, 'main');
  if (!found) throw new Error(`${from.path} has no main.`);
  return found;
};

describe('the studies of an article', () => {
  test.each(cases)('%s: stand with every source on a page of their own, and the article leads there', (id, view) => {
    const article = page(`/${id}/`);
    if (!view.evidence) {
      expect(files.has(`${id}/evidence/index.html`)).toBe(false);
      expect(all(article, '[id^="ref-"]')).toHaveLength(view.sources.length);
      return;
    }
    const own = page(view.evidence);
    for (const { finding } of view.studies) expect(own.ids.has(`study-${finding.id}`), finding.id).toBe(true);
    for (const { number, reference } of view.sources) {
      const source = one(own, `#ref-${number}`);
      expect(source && textOf(source), reference.id).toContain(reference.title.replace(/\s+/g, ' ').slice(0, 30));
      expect(source && all(source, 'ul a').length, `what rests on ${reference.id}`).toBeGreaterThan(0);
    }
    expect(attributes(own, 'href')).toContain(`/${id}/`);
    expect(attributes(article, 'href')).toContain(view.evidence);
    // Places that stood in the article before are still there, inside what leads on.
    const moved = one(article, '[data-moved]');
    expect(moved?.attribs['data-moved']).toBe(view.evidence);
    const places = moved ? all(moved, '[id]').map(({ attribs }) => attribs['id']) : [];
    expect(places).toEqual(expect.arrayContaining(view.studies.map(({ finding }) => `study-${finding.id}`)));
    for (const { number } of view.sources) expect(article.ids.has(`ref-${number}`), `ref-${number}`).toBe(true);
  });

  test('are listed for search engines, and do not compete with the article in the site’s own search', () => {
    const listed = read('sitemap-0.xml');
    for (const { evidence } of views.filter((view) => view.evidence)) {
      expect(listed).toContain(`${evidence}</loc>`);
      expect(all(page(evidence ?? ''), '[data-pagefind-body]')).toHaveLength(0);
    }
  });
});

describe('an article as built', () => {
  const numbers = [...new Set(Object.values(site.region.phones).flatMap((phone) => phone?.number ?? []))];
  /** Whether a text names a number to ring: not as a part or a count of something. */
  const named = (text: string, number: string): boolean =>
    new RegExp(
      `(?<![\\d.,-])${number}(?![\\d-]|[.,]\\d| (?:people|adults|trials|studies|of|patients|women|men|veterans|nurses|workers))`,
    ).test(text);
  const untapped = (element: Element): string[] => {
    if (element.name === 'a' && (element.attribs['href'] ?? '').startsWith('tel:')) return [];
    return element.children.flatMap((child) =>
      isText(child)
        ? numbers
            .filter((number) => number.length > 3 && named(child.data, number))
            .map((number) => `${number} in ${child.data.trim().slice(0, 60)}`)
        : isTag(child)
          ? untapped(child)
          : [],
    );
  };

  test.each(cases)('%s: every number can be tapped, at most three names, verdicts short, links that leave say so', (id, { title }) => {
    const own = page(`/${id}/`);
    expect(untapped(main(own))).toEqual([]);
    const called = /Also called ([^.]*)\./.exec(textOf(own))?.[1] ?? '';
    expect(called.split(', ').length).toBeLessThanOrEqual(3);
    for (const verdict of all(own, '.finding [data-verdict]')) expect(textOf(verdict).split(/\s+/).length, title).toBeLessThanOrEqual(20);
    for (const link of all(own, 'a.out')) {
      expect(link.attribs['rel']).toContain('external');
      expect(textOf(link)).toContain('(leaves this site)');
    }
    expect(textOf(main(own))).not.toMatch(/no date given|\bSMD\b|95 ?% CI/);
  });

  test('runs at most three kilobytes of scripts without being asked', () => {
    const own = page(`/${views[0]?.article.id ?? ''}/`);
    const scripts = new Set<string>();
    const add = (href: string): void => {
      if (scripts.has(href)) return;
      scripts.add(href);
      // What a script imports at once comes with it; what it imports later in brackets does not.
      for (const [, inner = ''] of read(href.slice(1)).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) add(`/_astro/${inner}`);
    };
    for (const { attribs } of all(own, 'script[src]')) add(attribs['src'] ?? '');
    const bytes = [...scripts].reduce((sum, href) => sum + brotliCompressSync(Buffer.from(read(href.slice(1)))).length, 0);
    expect(bytes).toBeLessThanOrEqual(3_000);
  });
});

test('no page but an article’s own has the words of the article’s studies', () => {
  expect(pages.filter(({ path }) => path.endsWith('/evidence/')).length).toBe(views.filter(({ evidence }) => evidence).length + 1);
});

import { expect, test } from 'vitest';
import { catalogue, source } from '../content/own.ts';
import { all, attributes, brokenLinks, files, internalLinks, one, origin, page, pages, textOf } from './pages.ts';

const articles = source.articles.map(({ id }) => `/${id}/`);
const planned = catalogue.plannedArticles().map(({ id, slug, title }) => ({ path: `/${id}/`, short: `/a/${slug}/`, title }));

const byPath = new Map(pages.map((one) => [one.path, one]));

test('every link and fragment on every page leads somewhere', () => {
  expect(brokenLinks(pages, new Set([...files].map((file) => `/${file}`)))).toEqual([]);
});

test('links within the site end in a slash, as the site serves them', () => {
  const bare = pages.flatMap((from) =>
    internalLinks(from)
      .filter(({ pathname }) => !pathname.endsWith('/') && !/\.\w+$/.test(pathname))
      .map(({ pathname }) => `${from.path} → ${pathname}`),
  );
  expect(bare).toEqual([]);
});

test('links that leave the site use https where a publisher offers it, and name a host', () => {
  const strange = pages.flatMap((from) =>
    attributes(from, 'href')
      .filter((href) => /^(?!\/|#|https?:\/\/[\w.-]+\.\w+|tel:\+?\d+$|mailto:|sms:)/.test(href))
      .map((href) => `${from.path} → ${href}`),
  );
  expect([...new Set(strange)]).toEqual([]);
});

test('no page is an orphan: each is linked from another', () => {
  const linked = new Set(
    pages.flatMap((from) =>
      internalLinks(from)
        .map(({ pathname }) => pathname)
        .filter((path) => path !== from.path),
    ),
  );
  expect(pages.filter(({ path, hidden }) => !hidden && !linked.has(path)).map(({ path }) => path)).toEqual([]);
});

test('every article is within three clicks of home', () => {
  const clicks = new Map([['/', 0]]);
  for (const [path, count] of clicks)
    for (const { pathname } of internalLinks(byPath.get(path) ?? page('/')))
      if (byPath.has(pathname) && !clicks.has(pathname)) clicks.set(pathname, count + 1);
  expect(articles.filter((path) => (clicks.get(path) ?? Infinity) > 3)).toEqual([]);
});

test('every slug ever published has its short address, which leads to an article or says why not', () => {
  for (const slug of source.permalinks) {
    const short = page(`/a/${slug}/`);
    const target = one(short, 'meta[http-equiv=refresh]')?.attribs['content']?.replace('0; url=', '');
    if (target) expect(byPath.has(target), `/a/${slug}/ → ${target}`).toBe(true);
    else expect(textOf(short)).toContain('withdrawn');
  }
});

test('an article that is planned and not written is neither linked nor built', () => {
  const links = new Set(pages.flatMap((from) => internalLinks(from).map(({ pathname }) => pathname)));
  expect(planned.filter(({ path, short }) => links.has(path) || links.has(short) || byPath.has(path) || byPath.has(short))).toEqual([]);
});

test('no link has the title of an article that is planned and not written, unless it leads to the studies on it or to what the word means', () => {
  const titles = new Set(planned.map(({ title }) => title));
  const named = pages.flatMap((from) =>
    all(from, 'a')
      .filter((link) => titles.has(textOf(link)) && !/^(?:\/evidence\/|\/precautions\/|\/glossary\/|#)/.test(link.attribs['href'] ?? ''))
      .map((link) => `${from.path}: ${textOf(link)}`),
  );
  expect(named).toEqual([]);
});

test('every link has words', () => {
  const silent = pages.flatMap((from) =>
    all(from, 'a')
      .filter((link) => textOf(link) === '' && !link.attribs['aria-label'])
      .map(({ attribs }) => `${from.path}: ${JSON.stringify(attribs)}`),
  );
  expect(silent).toEqual([]);
});

test('a page names its own address as canonical, a short address the article’s', () => {
  for (const from of pages) {
    const { path } = from;
    const address = one(from, 'link[rel=canonical]')?.attribs['href'];
    if (!address && from.hidden) continue;
    const canonical = new URL(address ?? '');
    expect(canonical.origin).toBe(origin);
    if (path.startsWith('/a/')) expect(byPath.has(canonical.pathname) || canonical.pathname === path).toBe(true);
    else expect(canonical.pathname).toBe(path);
  }
});

import { describe, expect, test } from 'vitest';
import { all, attributes, one, page, readJson, textOf } from './pages.ts';

const { articles } = readJson('api/articles.json') as { articles: { id: string; section: string; slug: string; title: string }[] };
const conditions = articles.filter(({ section }) => section === 'conditions');

describe('the techniques for a condition', () => {
  test('are found from the index of techniques, by condition and by part of the body, without a script', () => {
    const links = all(page('/techniques/'), '[data-finder] a').map(({ attribs }) => attribs['href'] ?? '');
    expect(links.filter((href) => href.startsWith('/techniques/for/')).length).toBeGreaterThan(20);
    expect(links.filter((href) => href.startsWith('/techniques/at/')).length).toBeGreaterThan(5);
  });

  test.each(conditions.map(({ id, slug }) => [id, slug]))(
    '%s leads to them: each with verdict and care, as its own page has it',
    (id, slug) => {
      const own = page(`/${id}/`);
      const href = `/techniques/for/${slug}/`;
      const used = all(own, 'section[aria-labelledby="techniques"] li');
      if (used.length === 0) return expect(attributes(own, 'href')).not.toContain(href);
      expect(attributes(own, 'href')).toContain(href);
      const rows = all(page(href), '[data-pairing]');
      expect(rows).toHaveLength(used.length);
      for (const entry of used) {
        const [title = '', verdict = ''] = [one(entry, 'a'), one(entry, 'span')].map((element) => (element ? textOf(element) : ''));
        const row = rows.find((candidate) => {
          const heading = one(candidate, 'h3');
          return heading && textOf(heading) === title;
        });
        expect(row && textOf(row), title).toContain(verdict.replace(/\.$/, ''));
        expect(row && one(row, '.level'), title).toBeDefined();
      }
      expect(one(page(href), '#red-flags') !== undefined).toBe(one(own, '#red-flags') !== undefined);
    },
  );
});

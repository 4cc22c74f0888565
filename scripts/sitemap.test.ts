import { expect, test } from 'vitest';
import { sitemapFilter } from './sitemap.ts';

test('search engines are sent to articles and pages, not to short, retired or private addresses', () => {
  const lists = sitemapFilter(new Set(['frozen-neck', 'guides/cortisol']));
  const at = (path: string): boolean => lists(`https://kneadtoknow.example${path}`);
  expect(['/', '/conditions/neck-pain/', '/science/cortisol/', '/reading-lists/new-to-massage/', '/connect/'].filter(at)).toHaveLength(5);
  expect(
    ['/a/neck-pain/', '/conditions/frozen-neck/', '/guides/cortisol/', '/r/', '/404/', '/styleguide/', '/connect/application/'].filter(at),
  ).toEqual([]);
});

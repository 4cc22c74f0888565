import { ownContent } from './own-content.ts';

/** Pages that lead on at once, hold what one reader chose, or show parts for their makers. */
const unlisted = /\/(?:a\/|404|styleguide|r\/|connect\/application)/;

/** Slugs of retired articles, and `section/slug` of those that moved to another section. */
const retiredSlugs = (): ReadonlySet<string> => new Set(Object.keys(ownContent().singles.retired?.data ?? {}));

/** Which pages the sitemap lists. Old addresses answer, and search engines are not sent to them. */
export function sitemapFilter(retired = retiredSlugs()): (page: string) => boolean {
  return (page) => {
    const { pathname } = new URL(page);
    const [section = '', slug = ''] = pathname.split('/').slice(-3, -1);
    return !unlisted.test(pathname) && !retired.has(slug) && !retired.has(`${section}/${slug}`);
  };
}

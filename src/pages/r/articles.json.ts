import type { APIRoute } from 'astro';
import { retiredForGood } from '~/catalogue/forwarding.ts';
import { articlesIn, minutesToRead, retiredSlugs } from '~/catalogue/index.ts';
import type { Directory } from '~/reading-list/directory.ts';
import { isoDay } from '~/text/iso-day.ts';

/** What a reading list needs to know of every article, and of every slug that was retired. */
export const GET: APIRoute = () => {
  const directory: Directory = {
    articles: Object.fromEntries(
      articlesIn().map((article) => [
        article.slug,
        {
          id: article.id,
          title: article.data.title,
          summary: article.data.summary,
          minutes: minutesToRead(article),
          reviewed: isoDay(article.data.reviewed),
        },
      ]),
    ),
    retired: Object.fromEntries(retiredForGood(retiredSlugs())),
  };
  return Response.json(directory);
};

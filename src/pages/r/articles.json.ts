import type { APIRoute } from 'astro';
import { reviewPhrase } from '~/catalogue/clinical-review.ts';
import { retiredForGood } from '~/catalogue/forwarding.ts';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import { regions } from '~/regions/index.ts';
import { site } from '~/site.config.ts';
import { isoDay } from '~/text/iso-day.ts';
import type { Directory } from '~/reading-list/directory.ts';

/** What a reading list needs to know of every article, and of every slug that was retired. */
export const GET: APIRoute = () => {
  const directory: Directory = {
    articles: Object.fromEntries(
      catalogue
        .articlesIn()
        .map(({ id }) => viewOf(id))
        .map(({ article: { id, slug }, title, summary, minutes, version, review }) => [
          slug,
          { id, title, summary, minutes, reviewed: isoDay(version.day), ...(review !== 'none' && { review: reviewPhrase(review) }) },
        ]),
    ),
    retired: {
      ...Object.fromEntries(retiredForGood(catalogue.retiredSlugs())),
      ...Object.fromEntries(
        catalogue
          .articlesElsewhere()
          .map(({ slug, country }) => [
            slug,
            { withdrawn: `It is about ${regions[country].name}, and this copy is for ${site.region.name}.` },
          ]),
      ),
    },
  };
  return Response.json(directory);
};

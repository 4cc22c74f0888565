import type { APIRoute } from 'astro';
import { allRegions, articlesIn } from '~/catalogue/index.ts';
import type { Details } from '~/search/details.ts';
import { detailOf } from '~/search/source.ts';

/** What the results page shows of each article and narrows results by. */
export const GET: APIRoute = () =>
  Response.json({
    articles: Object.fromEntries(articlesIn().map((article) => [article.id, detailOf(article)])),
    regions: Object.fromEntries(allRegions().map(({ id, name }) => [id, name])),
  } satisfies Details);

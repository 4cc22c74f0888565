import type { APIRoute } from 'astro';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import type { Details } from '~/search/details.ts';
import { detailOf } from '~/search/source.ts';

/** What the results page shows of each article and narrows results by. */
export const GET: APIRoute = () =>
  Response.json({
    articles: Object.fromEntries(catalogue.articlesIn().map(({ id }) => [id, detailOf(viewOf(id))])),
    regions: Object.fromEntries(catalogue.regionsWithArticles().map(({ id, name }) => [id, name])),
  } satisfies Details);

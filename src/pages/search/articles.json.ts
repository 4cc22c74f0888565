import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import { packArticle } from '~/search/data.ts';
import { findableArticles } from '~/search/source.ts';

/** Names and phrases of every article, fetched on first focus of a search field. */
export const GET: APIRoute = () => Response.json(findableArticles(catalogue).map(packArticle));

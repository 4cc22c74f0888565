import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import { packLanguage } from '~/search/data.ts';
import { language } from '~/search/source.ts';

/** Synonyms and what lies outside the site, fetched beside the articles. */
export const GET: APIRoute = () => Response.json(packLanguage(language(catalogue)));

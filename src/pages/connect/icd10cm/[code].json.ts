import type { APIRoute, GetStaticPaths } from 'astro';
import { answeredCodes, feedFor } from '~/catalogue/codes.ts';
import { catalogue } from '~/catalogue/index.ts';
import { jsonFeed } from '~/connect/feed.ts';
import { site as settings } from '~/site.config.ts';

export const getStaticPaths = (() => answeredCodes(catalogue).map((code) => ({ params: { code } }))) satisfies GetStaticPaths;

/** The articles for one ICD-10-CM code, in the JSON shape of MedlinePlus Connect. */
export const GET: APIRoute = ({ params, site }) =>
  Response.json(jsonFeed(feedFor(catalogue, params['code'] ?? '', site ?? new URL(settings.origin))));

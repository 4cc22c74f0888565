import type { APIRoute, GetStaticPaths } from 'astro';
import { answeredCodes, feedFor } from '~/catalogue/codes.ts';
import { catalogue } from '~/catalogue/index.ts';
import { atomFeed } from '~/connect/feed.ts';
import { site as settings } from '~/site.config.ts';

export const getStaticPaths = (() => answeredCodes(catalogue).map((code) => ({ params: { code } }))) satisfies GetStaticPaths;

/** The articles for one ICD-10-CM code, as an Atom feed like that of MedlinePlus Connect. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(atomFeed(feedFor(catalogue, params['code'] ?? '', site ?? new URL(settings.origin))), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });

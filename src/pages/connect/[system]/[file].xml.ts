import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedFor, filedCovers } from '~/catalogue/codes.ts';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import { atomFeed } from '~/connect/feed.ts';
import { site as settings } from '~/site.config.ts';

export const getStaticPaths = (() => filedCovers(catalogue)) satisfies GetStaticPaths;

/** What one code or stem is answered with, as an Atom feed like that of MedlinePlus Connect. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { cover, pattern }, site }) =>
  new Response(atomFeed(feedFor(catalogue, cover, pattern, site ?? new URL(settings.origin), viewOf)), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });

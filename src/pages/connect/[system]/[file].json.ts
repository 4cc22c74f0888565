import type { APIRoute, InferGetStaticPropsType, GetStaticPaths } from 'astro';
import { feedFor, filedCovers } from '~/catalogue/codes.ts';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import { jsonFeed } from '~/connect/feed.ts';
import { site as settings } from '~/site.config.ts';

export const getStaticPaths = (() => filedCovers(catalogue)) satisfies GetStaticPaths;

/** What one code or stem is answered with, in the JSON shape of MedlinePlus Connect. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { cover, pattern }, site }) =>
  Response.json(jsonFeed(feedFor(catalogue, cover, pattern, site ?? new URL(settings.origin), viewOf)));

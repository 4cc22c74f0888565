import type { APIRoute, GetStaticPaths } from 'astro';
import { retiredForGood } from '~/catalogue/forwarding.ts';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import { sizes, type Size } from '~/one-page/look.ts';
import { paperOf } from '~/one-page/papers.ts';
import { paperName } from '~/paths.ts';
import { site as settings } from '~/site.config.ts';

/** Two for every article, and two at the address of every article that was retired in favour of another. */
export const getStaticPaths = (() =>
  [
    ...catalogue.articlesIn().map(({ id, slug }) => ({ slug, id })),
    ...retiredForGood(catalogue.retiredSlugs()).flatMap(([slug, where]) => ('to' in where ? [{ slug, id: where.to }] : [])),
  ].flatMap(({ slug, id }) =>
    sizes.map((size) => ({ params: { paper: paperName(slug, size) }, props: { id, size } })),
  )) satisfies GetStaticPaths;

/** The short version of an article, to print and hand over. */
export const GET: APIRoute<{ id: string; size: Size }> = ({ props, site = new URL(settings.origin) }) =>
  new Response(paperOf(viewOf(props.id), catalogue, site, props.size).pdf as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/pdf' },
  });

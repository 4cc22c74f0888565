import type { APIRoute, GetStaticPaths } from 'astro';
import { retiredForGood } from '~/catalogue/forwarding.ts';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import { summaryOf } from '~/catalogue/summaries.ts';
import { summaryPdf } from '~/one-page/pdf.ts';
import template from '~/one-page/summary.typ?raw';
import { site as settings } from '~/site.config.ts';

/** One for every article, and one at the address of every article that was retired in favour of another. */
export const getStaticPaths = (() => [
  ...catalogue.articlesIn().map(({ id, slug }) => ({ params: { slug }, props: { id: id } })),
  ...retiredForGood(catalogue.retiredSlugs()).flatMap(([slug, where]) =>
    'to' in where ? [{ params: { slug }, props: { id: where.to } }] : [],
  ),
]) satisfies GetStaticPaths;

/** The short version of an article, to print and hand over. */
export const GET: APIRoute<{ id: string }> = ({ props, site = new URL(settings.origin) }) =>
  new Response(summaryPdf(summaryOf(viewOf(props.id), site), template) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/pdf' },
  });

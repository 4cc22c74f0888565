import type { APIRoute, GetStaticPaths } from 'astro';
import { retiredForGood } from '~/catalogue/forwarding.ts';
import { articleById, articlesIn, retiredSlugs, type Article } from '~/catalogue/index.ts';
import { summaryOf } from '~/catalogue/summaries.ts';
import { summaryPdf } from '~/one-page/pdf.ts';
import template from '~/one-page/summary.typ?raw';
import { site as settings } from '~/site.config.ts';

/** One for every article, and one at the address of every article that was retired in favour of another. */
export const getStaticPaths = (() => [
  ...articlesIn().map((article) => ({ params: { slug: article.slug }, props: { article } })),
  ...retiredForGood(retiredSlugs()).flatMap(([slug, { to }]) => {
    const article = to ? articleById(to) : undefined;
    return article ? [{ params: { slug }, props: { article } }] : [];
  }),
]) satisfies GetStaticPaths;

/** The one-page summary of an article, to print and hand over. */
export const GET: APIRoute<{ article: Article }> = ({ props, site = new URL(settings.origin) }) =>
  new Response(summaryPdf(summaryOf(props.article, site), template) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/pdf' },
  });

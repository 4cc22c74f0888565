import type { APIRoute, GetStaticPaths } from 'astro';
import { articlesIn, type Article } from '~/catalogue/index.ts';
import { summaryOf } from '~/catalogue/summaries.ts';
import { summaryPdf } from '~/one-page/pdf.ts';
import template from '~/one-page/summary.typ?raw';
import { site as settings } from '~/site.config.ts';

export const getStaticPaths = (() => articlesIn().map((article) => ({ params: { slug: article.slug }, props: { article } }))) satisfies GetStaticPaths;

/** The one-page summary of an article, to print and hand over. */
export const GET: APIRoute<{ article: Article }> = ({ props, site = new URL(settings.origin) }) =>
  new Response(summaryPdf(summaryOf(props.article, site), template) as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'application/pdf' } });

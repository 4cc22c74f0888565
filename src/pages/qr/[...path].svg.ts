import type { APIRoute, GetStaticPaths } from 'astro';
import { articlesIn } from '~/catalogue/index.ts';
import { at, shortPath } from '~/catalogue/paths.ts';
import { readingLists } from '~/catalogue/reading-lists.ts';
import { qrSource } from '~/reading-list/qr.ts';

/** The QR code of every article’s short address and of every ready-made list’s page. */
export const getStaticPaths = (() => [
  ...articlesIn().map(({ slug }) => ({ params: { path: slug }, props: { to: shortPath(slug) } })),
  ...readingLists.map(({ id }) => ({ params: { path: `reading-lists/${id}` }, props: { to: at(`/reading-lists/${id}/`) } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props, site }) => new Response(qrSource(new URL(props.to, site).href), { headers: { 'Content-Type': 'image/svg+xml' } });

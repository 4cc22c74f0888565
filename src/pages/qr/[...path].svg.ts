import type { APIRoute, GetStaticPaths } from 'astro';
import { retiredForGood } from '~/catalogue/forwarding.ts';
import { catalogue } from '~/catalogue/index.ts';
import { at, shortPath } from '~/paths.ts';
import { qrSource } from '~/reading-list/qr.ts';

/** The QR code of every short address, old ones too, and of every ready-made list’s page. */
export const getStaticPaths = (() => [
  ...catalogue.articlesIn().map(({ slug }) => ({ params: { path: slug }, props: { to: shortPath(slug) } })),
  ...retiredForGood(catalogue.retiredSlugs()).map(([slug]) => ({ params: { path: slug }, props: { to: shortPath(slug) } })),
  ...catalogue.readingLists().map(({ id }) => ({ params: { path: `reading-lists/${id}` }, props: { to: at(`/reading-lists/${id}/`) } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props, site }) =>
  new Response(qrSource(new URL(props.to, site).href), { headers: { 'Content-Type': 'image/svg+xml' } });

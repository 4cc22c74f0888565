import type { APIRoute } from 'astro';
import { at } from '~/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(at('/sitemap-index.xml'), site).href}\n`);

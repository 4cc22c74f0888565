import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import { linkSheet } from '~/catalogue/link-sheet.ts';

/** A line for every article, for a spreadsheet or the templates of practice software. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    linkSheet(catalogue, (path) => new URL(path, site).href),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } },
  );

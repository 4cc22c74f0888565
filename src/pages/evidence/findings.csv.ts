import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import { findingsCsv } from '~/evidence/download.ts';

/** Every finding as one table. */
export const GET: APIRoute = () =>
  new Response(findingsCsv(catalogue.allFindings()), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { changedRoles } from '~/brand/index.ts';
import { brandSheet } from '~/brand/retint.ts';

/** A clinic's colours; no file is made where the site keeps its own. */
export const getStaticPaths = (() =>
  Object.keys(changedRoles).length > 0 ? [{ params: { sheet: 'brand' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(brandSheet(changedRoles), { headers: { 'Content-Type': 'text/css' } });

import type { APIRoute } from 'astro';
import { coverageOf } from '~/catalogue/codes.ts';
import { catalogue } from '~/catalogue/index.ts';

/** What diagnosis codes are answered with, list by list; fetched where a code is typed. */
export const GET: APIRoute = () => Response.json(coverageOf(catalogue));

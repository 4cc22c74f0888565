import type { APIRoute } from 'astro';
import { coverageIndex } from '~/catalogue/codes.ts';
import { catalogue } from '~/catalogue/index.ts';
import { site as settings } from '~/site.config.ts';

/** The coverage rules: every pattern of every list, what it means, what it is answered with, and the file that holds the answer. */
export const GET: APIRoute = ({ site = new URL(settings.origin) }) => Response.json(coverageIndex(catalogue, site));

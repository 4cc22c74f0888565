import type { APIRoute } from 'astro';
import { csvMetadata } from '~/evidence/download.ts';
import { site } from '~/site.config.ts';

/** The data dictionary of findings.csv, where the W3C’s rules look for it. */
export const GET: APIRoute = () => Response.json(csvMetadata('findings.csv', `Findings of ${site.name}`));

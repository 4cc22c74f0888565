import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import { packedEmergencies } from '~/search/packed-emergencies.ts';
import { findableArticles, language } from '~/search/source.ts';

const packed = packedEmergencies(findableArticles(catalogue), language(catalogue));

/** Danger signs and their cards, in a file of their own: asked for first, and read without any other. */
export const GET: APIRoute = () => Response.json(packed);

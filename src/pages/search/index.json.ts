import type { APIRoute } from 'astro';
import { files } from './_files.ts';

/** Names and phrases of every article and how people speak, indexed; fetched on first focus of a search field. */
export const GET: APIRoute = () => Response.json(files.index);

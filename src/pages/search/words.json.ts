import type { APIRoute } from 'astro';
import { files } from './_files.ts';

/** Words that are no slips of the site's own, and words for illness, medicines and treatments; fetched after the index. */
export const GET: APIRoute = () => Response.json(files.lexicon);

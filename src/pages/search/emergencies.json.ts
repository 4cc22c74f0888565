import type { APIRoute } from 'astro';
import { files } from './_files.ts';

/** Danger signs by the words for them, in a file of their own: asked for first, and read without any other. */
export const GET: APIRoute = () => Response.json(files.emergencies);

import type { APIRoute } from 'astro';
import { emblemSvg } from '~/brand/emblem.ts';

export const GET: APIRoute = () => new Response(emblemSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });

import type { APIRoute } from 'astro';
import { ico, iconPng } from '~/brand/pictures.ts';

export const GET: APIRoute = async () => new Response(ico(await iconPng(32, false), 32), { headers: { 'Content-Type': 'image/x-icon' } });

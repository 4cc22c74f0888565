import type { APIRoute } from 'astro';
import { iconPng } from '~/brand/pictures.ts';

/** Phones by Apple look for it at this address by themselves. */
export const GET: APIRoute = async () => new Response(await iconPng(180, true), { headers: { 'Content-Type': 'image/png' } });

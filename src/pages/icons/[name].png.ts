import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng } from '~/brand/pictures.ts';

type Props = { size: number; full: boolean };

export const getStaticPaths = (() => [
  { params: { name: '192' }, props: { size: 192, full: false } },
  { params: { name: '512' }, props: { size: 512, full: false } },
  { params: { name: 'maskable-512' }, props: { size: 512, full: true } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { size, full } }) =>
  new Response(await iconPng(size, full), { headers: { 'Content-Type': 'image/png' } });

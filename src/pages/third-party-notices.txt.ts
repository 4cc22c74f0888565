import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { shipped } from '~/notices/shipped.ts';

const rule = '='.repeat(72);

/** What on the site was made by others, with the licence of each in full. */
export const GET: APIRoute = () =>
  new Response(
    shipped
      .map(({ name, use, licence, text }) => `${rule}\n${name}: ${use} (${licence})\n${rule}\n\n${readFileSync(text, 'utf8').trim()}\n`)
      .join('\n'),
  );

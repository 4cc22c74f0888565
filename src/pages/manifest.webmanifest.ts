import type { APIRoute } from 'astro';
import { lightHex } from '~/brand/index.ts';
import { at } from '~/paths.ts';
import { site } from '~/site.config.ts';

const icon = (name: string, sizes: string, purpose: string) => ({ src: at(`/icons/${name}.png`), sizes, type: 'image/png', purpose });

/** The web app manifest (W3C): name, colours and icons for a home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.region.language,
      start_url: at('/'),
      scope: at('/'),
      display: 'minimal-ui',
      background_color: lightHex('paper'),
      theme_color: lightHex('paper'),
      icons: [icon('192', '192x192', 'any'), icon('512', '512x512', 'any'), icon('maskable-512', '512x512', 'maskable')],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );

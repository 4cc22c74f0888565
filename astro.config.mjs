// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { buildTargets, plainSheets } from './scripts/floor.ts';
import { brandColour, hostFiles, localBodies, searchIndex, soundContent } from './scripts/integrations.ts';
import { lightImports } from './scripts/light-imports.ts';
import { offlineStore } from './scripts/offline.ts';
import { namedLicences } from './scripts/shipped.ts';
import { sitemapFilter } from './scripts/sitemap.ts';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: process.env['SITE_ORIGIN'] ?? site.origin,
  base: process.env['SITE_BASE'] ?? '/',
  trailingSlash: 'always',
  // `never`: styles of components inside MDX are not hashed for the policy below when inlined.
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    soundContent(),
    brandColour(),
    localBodies(),
    mdx(),
    sitemap({ filter: sitemapFilter() }),
    searchIndex(),
    offlineStore(),
    hostFiles(),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    // The minifier lowers and shortens; Tailwind has its own idea of the oldest browser.
    plugins: [tailwindcss({ optimize: false }), plainSheets, lightImports, namedLicences],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              codeSplitting: {
                groups: [
                  // What builds and finds elements: too small for a request each.
                  { name: 'dom', test: /\/src\/(?:dom|text\/dial)/ },
                  // With all it imports: split where other pages share a part of it, it would be six requests.
                  { name: 'every-page', test: /\/Header\.client\.ts$/ },
                  // All that answers a question, in one file that quick find and the results page share.
                  { name: 'search', test: /\/src\/search\/|\/search\/(?:emergencies|library|codes)\.client\.ts$/ },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      target: buildTargets,
      cssTarget: buildTargets,
      cssMinify: 'lightningcss',
      // 0: an inlined script with a dynamic import of an unbundled address breaks (withastro/astro#17265), and data: URIs would need a wider policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Short names: every page carries several of them in its first packet.
        output: { assetFileNames: '_astro/[hash][extname]' },
        onLog(level, log, handler) {
          // Every MDX page logs this harmless warning.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});

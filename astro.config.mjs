// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { brandColour, searchIndex, soundContent } from './scripts/integrations.ts';
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
  integrations: [soundContent(), brandColour(), mdx(), sitemap({ filter: sitemapFilter() }), searchIndex()],
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [tailwindcss()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What every page runs stays together: split where other pages share a part of it, it would be six requests.
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'every-page',
                    test: /theme-choice|quick-find|list-toggle|own-list|reading-list\/(?:list|fragment)\.ts|preload-helper/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // 0: an inlined script with a dynamic import of an unbundled address breaks (withastro/astro#17265), and data: URIs would need a wider policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Styles and typefaces go by their hash alone: every page names several in its first packet. Scripts keep their names.
        output: { assetFileNames: '_astro/[hash][extname]' },
        onLog(level, log, handler) {
          // Every MDX page logs this harmless warning.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});

import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { parse } from 'yaml';
import { searchIndex, soundContent } from './scripts/integrations.ts';
import { site } from './src/site.config.ts';

const face = (family: string) => [
  { src: [`./src/fonts/${family}-core.woff2`], weight: '400 700', style: 'normal' as const },
  { src: [`./src/fonts/${family}-macrons.woff2`], weight: '400 700', style: 'normal' as const, unicodeRange: ['U+100-101', 'U+112-113', 'U+12A-12B', 'U+14C-14D', 'U+16A-16B'] as [string, ...string[]] },
] as const;

/** Old addresses answer, and search engines are not sent to them. */
const retired = new Set(Object.keys((parse(readFileSync('src/content/retired.yaml', 'utf8')) ?? {}) as object));

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
    mdx(),
    sitemap({ filter: (page) => !/\/(?:a\/|404|styleguide|r\/|connect\/application)/.test(new URL(page).pathname) && !retired.has(new URL(page).pathname.split('/').at(-2) ?? '') }),
    searchIndex(),
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "base-uri 'self'", "form-action 'self'", "object-src 'none'"],
    },
  },
  fonts: [
    { provider: fontProviders.local(), name: 'Fraunces', cssVariable: '--font-fraunces', fallbacks: ['Georgia', 'serif'], options: { variants: [...face('fraunces')] as never } },
    { provider: fontProviders.local(), name: 'Source Sans 3', cssVariable: '--font-source', fallbacks: ['Arial', 'sans-serif'], options: { variants: [...face('source-sans-3')] as never } },
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // 0: an inlined script with a dynamic import of an unbundled address breaks (withastro/astro#17265), and data: URIs would need a wider policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          // Every MDX page logs this harmless warning.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});

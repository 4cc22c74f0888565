import { createReadStream, existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readRoles } from '../src/brand/roles.ts';
import { retint } from '../src/brand/retint.ts';
import { problemsOf } from '../src/catalogue/rules/index.ts';
import { bodiesFor, report } from '../src/source/index.ts';
import { site } from '../src/site.config.ts';
import { ownPlace } from './hosting/index.ts';
import { hostHeaders, hostRedirects } from './hosting/static-hosts.ts';
import { liveContent } from './live-content.ts';
import { ownContent } from './own-content.ts';

const mediaTypes: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Lists all problems of the content and stops the build; in development shows them as files are saved. */
export const soundContent = (): AstroIntegration => ({
  name: 'sound-content',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build') return;
      const problems = problemsOf(ownContent());
      if (problems.length > 0) throw new Error(report(problems));
    },
    'astro:server:setup': ({ server, refreshContent, logger }) => liveContent(server.config.root, server, refreshContent, logger),
  },
});

/** Gives the renderer of MDX each body as this copy’s country has it; stands before it. */
export const localBodies = (): AstroIntegration => ({
  name: 'local-bodies',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const bodyFor = bodiesFor(ownContent(), site.country, site.region);
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'local-bodies',
              enforce: 'pre',
              transform: { filter: { id: /\/src\/content\/.*\.mdx$/ }, handler: (code: string) => ({ code: bodyFor(code), map: null }) },
            },
          ],
        },
      });
    },
  },
});

/** Its own interfaces, which this site has no use for. */
const unusedOfPagefind = 'pagefind-{ui,modular-ui,component-ui,highlight}*';

/** Indexes the built pages for full search; in development serves the index of the last build. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const root = join(server.config.root, 'dist');
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        const file = normalize(join(root, path));
        if (!path.startsWith('/pagefind/') || !file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return next();
        response.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const out = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', excludeSelectors: ['.cite'] });
      if (!index) throw new Error(errors.join('\n'));
      try {
        const added = await index.addDirectory({ path: out });
        const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(failures.join('\n'));
        for (const file of globSync(`${out}pagefind/${unusedOfPagefind}`)) rmSync(file);
        logger.info(`${added.page_count} pages indexed`);
      } finally {
        await pagefind.close();
      }
    },
  },
});

/** Writes what Netlify and Cloudflare Pages read: `_headers`, and `_redirects` where an article has moved. */
export const hostFiles = (): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const place = ownPlace();
      writeFileSync(new URL('_headers', dir), `${hostHeaders(place)}\n`);
      if (place.redirects.length > 0) writeFileSync(new URL('_redirects', dir), `${hostRedirects(place)}\n`);
    },
  },
});

/** Says in the build log what was done to a clinic's colour to keep text readable. */
export const brandColour = (): AstroIntegration => ({
  name: 'brand-colour',
  hooks: {
    'astro:build:start': ({ logger }) => {
      if (!site.clinic?.brand) return;
      const roles = readRoles(readFileSync('src/styles/palette.css', 'utf8'), readFileSync('src/styles/tokens.css', 'utf8'));
      for (const note of retint(site.clinic.brand, roles).notes) logger.info(note);
    },
  },
});

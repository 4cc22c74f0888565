import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { versionFile, workerFile } from '../src/offline/names.ts';
import { buildTargets } from './floor.ts';
import { folderOf } from './hosting/policy.ts';
import { namedLicences } from './shipped.ts';

/** What everyone keeps, the same for all: danger signs, the guide to seeing a doctor first, quick find, lists, the page for no network, and what these need. */
const kept = [
  'signs/**/*.html',
  'search/index.html',
  'search/*.json',
  'r/index.html',
  'r/articles.json',
  'reading-lists/**/*.html',
  'offline/index.html',
  '_astro/*.{css,js,woff2}',
  'favicon.svg',
];
/** Kept where a copy has them. */
const perhaps = ['guides/when-to-see-a-doctor-first/index.html', 'brand.css'];

type Entry = { url: string; revision: string | null };

const hash = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** The files of a built site that everyone keeps, each with a hash where its name is none; throws where a kind of them is missing. */
export function storeOf(dist: string, base: string): { version: string; files: Entry[] } {
  const found = (pattern: string): string[] => globSync(pattern, { cwd: dist });
  const missing = kept.filter((pattern) => found(pattern).length === 0);
  if (missing.length > 0) throw new Error(`Nothing to keep for readers without a network: ${missing.join(', ')}`);
  const files = [...new Set([...kept, ...perhaps].flatMap(found))].sort().map((path) => ({
    url: `${base}/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    revision: path.startsWith('_astro/') ? null : hash(readFileSync(join(dist, path))),
  }));
  return { version: hash(JSON.stringify(files)), files };
}

/** Writes the worker that answers without a network, with the list of what it keeps, and the version of that list. */
export const offlineStore = (): AstroIntegration => {
  let base = '';
  return {
    name: 'offline-store',
    hooks: {
      'astro:config:done': ({ config }) => void (base = folderOf(config.base)),
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const store = storeOf(dist, base);
        await build({
          configFile: false,
          logLevel: 'error',
          plugins: [namedLicences],
          define: { __STORE__: JSON.stringify(store), 'process.env.NODE_ENV': '"production"' },
          build: {
            target: buildTargets,
            outDir: dist,
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: { input: 'src/offline/worker.ts', output: { format: 'iife', entryFileNames: workerFile } },
          },
        });
        const version = join(dist, versionFile);
        mkdirSync(dirname(version), { recursive: true });
        writeFileSync(version, `${store.version}\n`);
        logger.info(`${store.files.length} files kept for readers without a network`);
      },
    },
  };
};

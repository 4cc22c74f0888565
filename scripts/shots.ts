/** Takes a picture of every kind of page at three widths in both looks, into shots/ with a contact sheet: `npm run build && npm run shots [kind …]`. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from './browser.ts';

const dist = join(process.cwd(), 'dist');
const out = join(process.cwd(), 'shots');
const widths = [360, 768, 1280];
const looks = ['light', 'dark'] as const;

/** The first page in a folder of dist/, as an address. */
const firstIn = (folder: string): string | undefined => {
  if (!existsSync(join(dist, folder))) return undefined;
  const page = readdirSync(join(dist, folder), { withFileTypes: true }).find((entry) => entry.isDirectory());
  return page && `/${folder}/${page.name}/`;
};

const kinds: Readonly<Record<string, string | undefined>> = {
  home: '/',
  index: '/techniques/',
  condition: '/conditions/low-back-pain/',
  technique: '/techniques/kneading/',
  benefit: firstIn('benefits'),
  guide: '/guides/what-to-expect/',
  claims: '/claims/',
  evidence: '/evidence/',
  search: '/search/?q=sore%20neck',
  body: '/body/',
  glossary: '/glossary/',
  list: '/reading-lists/',
  'own-list': '/r/#low-back-pain+kneading',
  safety: '/guides/is-massage-safe-for-me/',
  region: '/body/neck/',
  lost: '/404.html',
  styleguide: '/styleguide/',
};
const wanted = process.argv.slice(2);
const pages = Object.entries(kinds).filter(
  ([kind, path]) => path && (wanted.length === 0 || wanted.includes(kind)) && existsSync(join(dist, path.replace(/[?#].*$/, ''))),
);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const serve = sirv(dist);
const server = createServer((request, response) =>
  serve(request, response, () => {
    response.writeHead(404).end();
  }),
).listen(0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const problems: string[] = [];

for (const colorScheme of looks)
  for (const width of widths) {
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 780 : 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const [kind, path = '/'] of pages) {
      await page.goto(origin + path, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      if (kind === 'search') await page.waitForSelector('#search-results[data-state="done"]', { state: 'attached' });
      await page.screenshot({ path: join(out, `${kind}-${width}-${colorScheme}.png`), fullPage: true });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) problems.push(`${path} is ${over} px too wide at ${width} px`);
    }
    await context.close();
  }
await browser.close();
server.close();

const rows = pages.map(
  ([kind, path]) =>
    `<h2>${kind} <small>${path}</small></h2><p>${looks.flatMap((look) => widths.map((width) => `<a href="${kind}-${width}-${look}.png"><img src="${kind}-${width}-${look}.png" alt="${kind}, ${width} px, ${look}" height="420"></a>`)).join(' ')}</p>`,
);
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Pictures of every kind of page</title>${rows.join('')}`,
);
console.log(`${pages.length * widths.length * looks.length} pictures in shots/`);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

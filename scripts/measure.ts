/**
 * Prints how the built site stands against its bars: `npm run measure`.
 *   --quick   leaves out Lighthouse and the table of every kind of page
 *   --keep    writes that table to docs/measured.md
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { table } from './measure/bar.ts';
import { browserBars } from './measure/browser.ts';
import { fileBars, readabilityBars } from './measure/files.ts';
import { kindRows, kindTable } from './measure/kind-table.ts';
import { lighthouseBars, scoreOf, type Scored } from './measure/lighthouse.ts';
import { articlePaths, hidden, kinds } from './measure/pages.ts';
import { serveCompressed } from './measure/site.ts';

if (!existsSync('dist')) throw new Error('There is no dist/ yet: run `npm run build` first.');
const options = new Set(process.argv.slice(2));
const debuggingPort = 9300 + (process.pid % 500);
const { origin, server } = await serveCompressed();
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
});
const kept = 'docs/measured.md';
try {
  const scored: Scored[] = [];
  if (!options.has('--quick')) for (const path of kinds) scored.push(await scoreOf(debuggingPort, origin, path, hidden(path)));
  const bars = [
    ...fileBars(articlePaths),
    ...(await browserBars(browser, origin, articlePaths, kinds)),
    ...readabilityBars(),
    ...lighthouseBars(scored),
  ];
  console.log(`${articlePaths.length} articles; a page of each kind: ${kinds.join(' ')}\n\n${table(bars)}`);
  if (scored.length > 0) {
    const rows = kindTable(await kindRows(browser, origin, scored));
    console.log(rows);
    const head = readFileSync(kept, 'utf8').split('\n| Page')[0] ?? '';
    if (options.has('--keep')) writeFileSync(kept, `${head}\n${rows}\n`);
  }
} finally {
  await browser.close();
  server.close();
}

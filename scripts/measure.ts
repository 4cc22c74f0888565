/**
 * Prints how the built site stands against its bars: `npm run measure`.
 *   --quick   leaves Lighthouse out
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { table } from './measure/bar.ts';
import { browserBars } from './measure/browser.ts';
import { fileBars, readabilityBars } from './measure/files.ts';
import { lighthouseBars } from './measure/lighthouse.ts';
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
try {
  const bars = [
    ...fileBars(articlePaths),
    ...(await browserBars(browser, origin, articlePaths, kinds)),
    ...readabilityBars(),
    ...(options.has('--quick') ? [] : await lighthouseBars(debuggingPort, origin, kinds, hidden)),
  ];
  console.log(`${articlePaths.length} articles; a page of each kind: ${kinds.join(' ')}\n\n${table(bars)}`);
} finally {
  await browser.close();
  server.close();
}

import type { Browser, Response } from '@playwright/test';
import { brotlied } from './files.ts';
import { bar, kilobytes, median, type Bar } from './bar.ts';

type Visit = { path: string; requests: number; scripts: number; fonts: number; weight: number; shift: number };

/** Loads a page as a phone does and weighs all that came: fonts as they are, the rest in brotli; bytes. */
export async function visit(browser: Browser, origin: string, path: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  await page.addInitScript(() => {
    const seen = globalThis as { shift?: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift = (seen.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  // What loads or moves on the way down counts too.
  await page.mouse.wheel(0, 4000);
  await page.waitForTimeout(300);
  const shift = await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0);
  const found: Visit = { path, requests: responses.length, scripts: 0, fonts: 0, weight: 0, shift };
  for (const response of responses) {
    const body = await response.body();
    const kind = response.request().resourceType();
    if (kind === 'font') found.fonts += body.length;
    else found.weight += brotlied(body);
    if (kind === 'script') found.scripts += brotlied(body);
  }
  await page.close();
  return found;
}

/** What only a browser can tell: scripts and requests of articles, fonts, and layout shift on every kind of page. */
export async function browserBars(browser: Browser, origin: string, articles: readonly string[], kinds: readonly string[]): Promise<Bar[]> {
  const visits: Visit[] = [];
  for (const path of new Set([...articles, ...kinds])) visits.push(await visit(browser, origin, path));
  const read = visits.filter(({ path }) => articles.includes(path));
  const most = (key: 'requests' | 'scripts' | 'weight' | 'fonts'): Visit =>
    read.reduce((heavy, one) => (one[key] > heavy[key] ? one : heavy));
  const worst = visits.reduce((moved, one) => (one.shift > moved.shift ? one : moved));
  return [
    bar('scripts of an article (brotli), most', '≤ 3 kB', kilobytes(most('scripts').scripts), most('scripts').scripts <= 3000),
    bar(
      'whole article without fonts, median',
      '≤ 22 kB',
      kilobytes(median(read.map(({ weight }) => weight))),
      median(read.map(({ weight }) => weight)) <= 22_000,
    ),
    bar('whole article without fonts, largest', '–', `${kilobytes(most('weight').weight)} (${most('weight').path})`, undefined),
    bar('requests of an article, most', '≤ 8', String(most('requests').requests), most('requests').requests <= 8),
    bar('fonts of an article, most', '–', kilobytes(most('fonts').fonts), undefined),
    bar(
      `layout shift, worst of ${visits.length} pages`,
      '0.00',
      `${worst.shift.toFixed(3)}${worst.shift > 0 ? ` (${worst.path})` : ''}`,
      worst.shift < 0.005,
    ),
  ];
}

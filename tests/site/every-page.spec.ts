import { expect, test as base, type Page } from '@playwright/test';
import { axeViolations as violations, looks } from '../../scripts/measure/checkers.ts';
import { kinds, readablePaths as paths } from '../../scripts/measure/pages.ts';

type Reader = { page: Page; complaints: string[] };

/** One window a worker, so that a hundred pages need not open a hundred windows. */
const test = base.extend<object, { reader: Reader }>({
  reader: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        // The worker that answers without a network has tests of its own; here the browser lets none start.
        if (message.text().startsWith('Service Worker registration blocked')) return;
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => void complaints.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => void complaints.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`another host: ${request.url()}`);
      });
      await use({ page, complaints });
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** What sticks out of a page that must not scroll sideways. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1 && !one.closest('[role=region]'))
      .slice(0, 5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className} is ${Math.round(one.getBoundingClientRect().right)} px wide`);
  });

/** Opens a page in one look, and finds what keeps anyone out. */
async function openToEveryone(page: Page, { width, theme }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  expect.soft(await violations(page), `axe at ${width} px, ${theme}`).toEqual([]);
}

const lookOf = (index: number): (typeof looks)[number] => looks[index % looks.length] ?? looks[0];

/** One page of each kind is enough for every day; the list of all references takes axe half a minute. */
const core: readonly string[] = kinds.filter((path) => path !== '/references/');

paths.forEach((path, index) => {
  test(
    `${path} is open to everyone, stays in its width and on its host, and raises no error`,
    { tag: core.includes(path) ? '@core' : [] },
    async ({ reader: { page, complaints }, baseURL }) => {
      complaints.length = 0;
      await page.goto(`${baseURL}${path}`);
      await openToEveryone(page, lookOf(index));
      await page.setViewportSize({ width: 320, height: 800 });
      expect.soft(await overflow(page), 'wider than 320 px').toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

for (const path of kinds)
  test(`${path} is open to everyone in every look: narrow and wide, light and dark`, async ({ reader: { page }, baseURL }) => {
    await page.goto(`${baseURL}${path}`);
    // A page of hundreds of entries takes axe a while.
    for (const look of path === '/references/' ? looks.slice(0, 2) : looks) await openToEveryone(page, look);
  });

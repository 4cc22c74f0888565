import { expect, test, type Page, type Route } from '@playwright/test';

/** What can become of a file on its way. */
const faults: Readonly<Record<string, (route: Route) => Promise<unknown>>> = {
  refused: (route) => route.abort(),
  'a server’s error': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  'a log-in page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title><p>Please log in.</p>' }),
  'cut in half': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({
      response,
      body: body.subarray(0, body.length >> 1),
      headers: { 'content-type': response.headers()['content-type'] ?? '' },
    });
  },
  empty: (route) => route.fulfill({ body: '' }),
  hanging: () => Promise.resolve(),
  'three seconds late': async (route) => {
    await new Promise((go) => setTimeout(go, 3000));
    return route.continue();
  },
};

const files: Readonly<Record<string, RegExp>> = {
  'emergencies.json': /\/search\/emergencies\.json$/,
  'index.json': /\/search\/index\.json$/,
  'words.json': /\/search\/words\.json$/,
  'details.json': /\/search\/details\.json$/,
  'every file of the full text': /\/pagefind\//,
};

const card = (page: Page) => page.locator('.urgent-card');
const ringsOnTop = (page: Page) => expect(page.locator('.always a[href="tel:111"]')).toBeVisible();
async function keepsItsWays(page: Page): Promise<void> {
  await expect(page.locator('#a-z + .letters a').first()).toBeVisible();
  await expect(page.locator('.bodies a').first()).toBeVisible();
}

test.describe.configure({ timeout: 60_000 });

for (const [file, address] of Object.entries(files))
  for (const [fault, happen] of Object.entries(faults))
    test(`the card of “chest pain” stands with ${file} ${fault}`, async ({ page }) => {
      await page.route(address, happen);
      await page.goto('/search/#q=chest+pain', { waitUntil: 'commit' });
      await expect(card(page)).toContainText('heart attack', { timeout: 15_000 });
      await expect(card(page).locator('a[href="tel:111"]')).toBeVisible();
      await expect(page.locator('#search-said')).not.toBeEmpty({ timeout: 15_000 });
      await expect(page.locator('[data-asking]')).toHaveCount(0, { timeout: 15_000 });
      await ringsOnTop(page);
      await keepsItsWays(page);
    });

for (const [fault, happen] of Object.entries(faults).filter(([fault]) => fault !== 'three seconds late'))
  test(`scripts ${fault}: the page says so, with the emergency number on top`, async ({ page }) => {
    await page.route(/\/_astro\/.*\.js$/, happen);
    await page.goto('/search/#q=chest+pain', { waitUntil: 'commit' });
    await expect(page.locator('#search-said')).toContainText('could not be loaded', { timeout: 20_000 });
    await ringsOnTop(page);
    await keepsItsWays(page);
  });

for (const [file, address, words] of [
  ['index.json', files['index.json'], 'names of the articles could not be loaded'],
  ['words.json', files['words.json'], 'slips of the keyboard are not mended'],
  ['details.json', files['details.json'], 'Summaries and filters could not be loaded'],
] as const)
  test(`“sore neck” finds its article without ${file}, and the page says what is missing`, async ({ page }) => {
    if (address) await page.route(address, (route) => route.abort());
    await page.goto('/search/#q=sore+neck');
    await expect(page.locator('#search-said')).toContainText(words, { timeout: 15_000 });
    await expect(page.locator('#search-results li').first()).toContainText(/neck/i);
  });

test('where the text of the pages cannot be searched, the page says so once it is asked', async ({ page }) => {
  await page.route(/\/pagefind\//, (route) => route.abort());
  await page.goto('/search/#q=sore+neck');
  await page.getByRole('button', { name: 'Search inside the pages' }).click();
  await expect(page.locator('#search-said')).toContainText('text of the articles could not be searched');
  await expect(page.locator('#search-results li').first()).toContainText(/neck/i);
});

test('where no address of the emergencies answers, the page says so beside the number', async ({ page }) => {
  await page.route(/\/search\/emergencies/, (route) => route.abort());
  await page.goto('/search/#q=chest+pain');
  await expect(page.locator('#search-unread')).toContainText('could not be looked up');
  await ringsOnTop(page);
});

for (const missing of ['Map.prototype.get', 'Set.prototype.has', 'Array.prototype.flatMap', 'String.prototype.normalize'])
  test(`a browser without ${missing} keeps the number, the list of articles and the body map`, async ({ page }) => {
    await page.addInitScript((path) => {
      const [owner = '', , name = ''] = path.split('.');
      Reflect.deleteProperty((window as unknown as Record<string, { prototype: object }>)[owner]?.prototype ?? {}, name);
    }, missing);
    await page.goto('/search/#q=sore+neck');
    await expect(page.locator('#search-said')).not.toBeEmpty({ timeout: 12_000 });
    await expect(page.locator('[data-asking]')).toHaveCount(0, { timeout: 12_000 });
    await ringsOnTop(page);
    await keepsItsWays(page);
  });

for (const [fault, happen] of Object.entries(faults).filter(([fault]) => fault !== 'three seconds late'))
  test(`a reading list says that it could not be loaded where articles.json is ${fault}`, async ({ page }) => {
    await page.route(/\/r\/articles\.json$/, happen);
    await page.goto('/r/#neck-pain+kneading');
    await expect(page.locator('[data-failed]')).toBeVisible({ timeout: 12_000 });
  });

test('quick find shows the card and says that names are missing', async ({ page }) => {
  await page.route(/\/search\/index\.json$/, (route) => route.abort());
  await page.goto('/');
  await page.locator('#main input[type="search"]').pressSequentially('chest pain');
  await expect(page.locator('.quick-list [role="option"].urgent')).toContainText('heart attack', { timeout: 15_000 });
  await expect(page.locator('.quick-note')).toContainText('could not be loaded');
});

test('quick find offline leaves a plain form and throws nothing', async ({ page, context }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/');
  await context.setOffline(true);
  await page.locator('#main input[type="search"]').pressSequentially('neck');
  await page.waitForTimeout(500);
  expect(errors).toEqual([]);
});

for (const fragment of ['#%', '#%E0%A4%A'])
  test(`the evidence map opens at “${fragment}” without a fault`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`/evidence/${fragment}`);
    await expect(page.locator('h1')).toBeVisible();
    expect(errors).toEqual([]);
  });

test('leaving a page while it is still coming in logs nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('/');
  for (const path of ['/conditions/', '/techniques/', '/guides/', '/conditions/']) {
    await page.evaluate((to) => location.assign(to), path);
    await page.waitForURL(`**${path}`, { waitUntil: 'commit' });
  }
  await page.waitForLoadState('load');
  expect(errors).toEqual([]);
});

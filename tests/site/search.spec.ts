import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const list = '#search-results';
const done = (page: Page): Promise<unknown> => page.waitForSelector(`${list}[data-state="done"]`, { state: 'attached' });
const find = async (page: Page, query: string): Promise<void> => {
  // Else only the part behind “#” would change, and the page would stay.
  await page.goto('about:blank');
  await page.goto(`/search/#q=${encodeURIComponent(query)}`);
  await done(page);
};
const first = (page: Page) => page.locator(`${list} > li`).first().locator('a').first();

/** Everything that would show a fault or a script that ran. */
function faults(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return found;
}

test('the best article is first, with its kind, its summary and marked words', { tag: '@core' }, async ({ page }) => {
  await find(page, 'sore neck from computer');
  await expect(first(page)).toHaveAttribute('href', '/conditions/neck-pain/');
  await expect(page.locator(`${list} > li`).first()).toContainText('Condition');
  await expect(page).toHaveTitle(/^sore neck from computer · Search/);
});

test('the order that the full text gives stays under the names', { tag: '@core' }, async ({ page }) => {
  await find(page, 'fibromyalga');
  await expect(first(page)).toHaveAttribute('href', '/conditions/fibromyalgia/');
  await expect(page.locator('#search-said')).toContainText('We looked for fibromyalgia');
});

test('filters narrow with counts, live in the address, and come back with the back button', async ({ page }) => {
  await find(page, 'massage for back pain');
  const all = await page.locator(`${list} > li`).count();
  const kind = page.getByLabel('Kind of page');
  await kind.selectOption('client-groups');
  const label = await kind.locator('option:checked').textContent();
  const narrowed = await page.locator(`${list} > li`).count();
  expect(narrowed).toBeLessThan(all);
  expect(label).toContain(`(${narrowed})`);
  await expect(page).toHaveURL(/section=client-groups/);
  await page.goBack();
  await expect(page.locator(`${list} > li`)).toHaveCount(all);
  await page.goto('/search/?q=massage+for+back+pain&section=client-groups');
  await done(page);
  await expect(page.locator(`${list} > li`)).toHaveCount(narrowed);
});

test('on a phone the filters wait behind their heading', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await find(page, 'massage for back pain');
  await expect(page.getByLabel('Kind of page')).toBeHidden();
  await page.locator('#search-narrow summary').click();
  await expect(page.getByLabel('Kind of page')).toBeVisible();
});

test('what is planned and not written is said, with the evidence map and the nearest articles', async ({ page }) => {
  await find(page, 'carpel tunel');
  await page.locator('#search-said').getByRole('link', { name: 'carpal tunnel' }).click();
  await expect(page.locator('#search-said')).toContainText('There is no article on Carpal tunnel syndrome yet');
  await page.locator('#search-said').getByRole('link', { name: 'evidence map' }).click();
  await expect(page).toHaveURL(/\/evidence\/$/);
});

test('a new question replaces the old one, and the back button brings it again', async ({ page }) => {
  await find(page, 'neck pain');
  await page.locator('#q').fill('migraine');
  await page.locator('#q').press('Enter');
  await expect(first(page)).toHaveAttribute('href', '/conditions/migraine/');
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue(/neck pain|migraine/);
});

// Which words raise which card is tested without a browser, in tests/content/emergencies.test.ts.
for (const query of ['chest pain now', "can't breathe", 'suicidal'])
  test(`“${query}” shows its card above the results, with a number to ring`, { tag: '@core' }, async ({ page }) => {
    await find(page, query);
    const card = page.locator('#search-urgent .urgent-card').first();
    await expect(card).toBeVisible();
    await expect(card.locator('a[href^="tel:"]').first()).toBeVisible();
    const above = await page.evaluate(() => {
      const [urgent, results] = ['search-urgent', 'search-results'].map((id) => document.getElementById(id));
      return Boolean(urgent && results && urgent.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(above).toBe(true);
  });

test('no row of hostile.tsv raises an error or runs', async ({ page }) => {
  const found = faults(page);
  await find(page, 'neck pain');
  for (const line of readFileSync('tests/search/hostile.tsv', 'utf8').trim().split('\n').slice(1)) {
    const [, label = '', input = '""'] = line.split('\t');
    const query = JSON.parse(input) as string;
    await page.locator('#q').fill(query.replaceAll('\0', ''));
    await page.locator('#q').press('Enter');
    await done(page);
    await expect(
      page.locator('#search-said script, #search-said img, #search-said svg, #search-results script, #search-results img'),
      label,
    ).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), label).toBe(true);
  }
  for (const address of [
    '?q=%E0%A4%A',
    '?q=a&q=b',
    '?q=back&section=__proto__',
    '?section=client-groups',
    '?q=%00',
    '?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  ]) {
    await page.goto(`/search/${address}`);
    await done(page);
  }
  expect(found).toEqual([]);
});

test('nothing typed is a calm page', async ({ page }) => {
  for (const address of ['/search/', '/search/?q=', '/search/?q=%20%20']) {
    await page.goto(address);
    await done(page);
    await expect(page.locator(`${list} > li`)).toHaveCount(0);
    await expect(page.locator('#search-said')).toHaveText('');
    await expect(page.getByRole('heading', { name: 'Every article, A to Z' })).toBeVisible();
  }
});

test('what the site does not cover is said plainly, with ways on', async ({ page }) => {
  for (const query of ['bitcoin price', 'dog massage course', 'tramadol dose']) {
    await find(page, query);
    await expect(page.locator(`${list} > li`), query).toHaveCount(0);
    await expect(page.locator('#search-said'), query).toContainText(/This site/);
    await expect(page.locator('#search-said').getByRole('link', { name: 'every article' }), query).toBeVisible();
  }
});

for (const [name, pattern, answer] of [
  ['no full-text index', '**/pagefind/**', { status: 404, body: '' }],
  [
    'a full-text index cut short',
    '**/pagefind/pagefind.js',
    { status: 200, contentType: 'text/javascript', body: 'export const init = (' },
  ],
] as const)
  test(`with ${name}, names still find articles`, async ({ page }) => {
    await page.route(pattern, (route) => route.fulfill(answer));
    await find(page, 'neck pain');
    await expect(first(page)).toHaveAttribute('href', '/conditions/neck-pain/');
  });

for (const [name, answer] of [
  ['missing', { status: 404, body: '' }],
  ['cut short', { status: 200, contentType: 'application/json', body: '{"words":"neck' }],
] as const)
  test(`with its names ${name} and no index, the page still leads on`, async ({ page }) => {
    await page.route('**/search/index.json', (route) => route.fulfill(answer));
    await page.route('**/pagefind/**', (route) => route.abort());
    await find(page, 'neck pain');
    await expect(page.locator('#search-said')).toContainText('could not be loaded');
    await expect(page.locator('#where ~ .map a[href^="/body/"]').first()).toBeVisible();
  });

test('only the search page may compile WebAssembly', async ({ page }) => {
  const policy = (): Promise<string | null> => page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  await page.goto('/search/');
  expect(await policy()).toContain("'wasm-unsafe-eval'");
  expect(await policy()).toContain("script-src 'self'");
  await page.goto('/conditions/neck-pain/');
  expect(await policy()).not.toContain('wasm-unsafe-eval');
});

test('browsers are offered the site as a search engine', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  expect(await (await request.get(href ?? '')).text()).toContain('/search/#q={searchTerms}');
});

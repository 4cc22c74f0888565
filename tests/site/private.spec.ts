import { expect, test } from '@playwright/test';

const secret = 'my very own bunion';

test('no request holds what is typed, from wherever it is asked', { tag: '@core' }, async ({ page }) => {
  const lines: string[] = [];
  page.on('request', (request) =>
    lines.push(`${request.method()} ${request.url()} ${request.postData() ?? ''} ${request.headers()['referer'] ?? ''}`),
  );
  for (const [from, field] of [
    ['/', '#home-search'],
    ['/conditions/neck-pain/', '#find'],
    ['/no-such-page/', '#again'],
    ['/search/', '#q'],
  ] as const) {
    await page.goto(from);
    await page.locator(field).fill(secret);
    await page.locator(field).press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=my\+very\+own\+bunion$/);
    await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done');
    await expect(page.locator('#q')).toHaveValue(secret);
  }
  await page.locator('#search-said').waitFor();
  expect(lines.filter((line) => line.includes('bunion'))).toEqual([]);
});

test('a question that came as “?q=” is answered and taken out of the address', { tag: '@core' }, async ({ page }) => {
  await page.goto('/search/?q=sore+neck&section=conditions');
  await expect(page.locator('#search-results a').first()).toHaveAttribute('href', '/conditions/neck-pain/');
  await expect(page).toHaveURL('/search/#q=sore+neck&section=conditions');
});

test('twenty thousand letters do not break a reload', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('#q').fill('sore neck '.repeat(2000));
  await page.locator('#q').press('Enter');
  await expect(page.locator('#search-results a').first()).toHaveAttribute('href', '/conditions/neck-pain/');
  await page.reload();
  await expect(page.locator('#search-results a').first()).toHaveAttribute('href', '/conditions/neck-pain/');
});

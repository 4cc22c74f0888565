import { expect, test } from '@playwright/test';
import { kinds } from '../../scripts/measure/pages.ts';

test.use({ javaScriptEnabled: false });

for (const path of kinds)
  test(`${path} can be read with scripts switched off`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    await expect.poll(async () => (await page.getByRole('main').innerText()).length).toBeGreaterThan(80);
    // A control that needs a script stays away until the script has come.
    await expect(page.locator('[data-theme-choice]')).toBeHidden();
  });

test('an article shows its answer, its red flags, its studies and its sources', { tag: '@core' }, async ({ page }) => {
  await page.goto('/conditions/neck-pain/');
  await expect(page.locator('#in-short')).toBeVisible();
  await page.locator('.flags summary').click();
  await expect(page.locator('.flags li').first()).toBeVisible();
  await page.getByText(/^Sources \(\d+\)/).click();
  await expect(page.locator('#ref-1')).toBeVisible();
  await page.locator('a.cite').first().click();
  await expect(page).toHaveURL(/#ref-\d+$/);
  await page.getByRole('link', { name: /^All studies \(\d+\)/ }).click();
  await expect(page).toHaveURL(/\/conditions\/neck-pain\/evidence\/$/);
  await expect(page.getByRole('heading', { name: 'All the studies we found' })).toBeVisible();
});

test('a place that moved to the page of studies is beside the link to it', async ({ page }) => {
  await page.goto('/conditions/neck-pain/#study-neck-pain--gross-2024-neck-pain');
  await expect(page.getByRole('link', { name: /^All studies/ })).toBeInViewport();
});

test('a folded precaution opens', { tag: '@core' }, async ({ page }) => {
  await page.goto('/conditions/neck-pain/');
  const first = page.locator('#precautions ~ ul details').first();
  await first.locator('summary').click();
  await expect(first.locator('p').first()).toBeVisible();
});

test('the search page says that searching needs scripts, and offers every article from A to Z', { tag: '@core' }, async ({ page }) => {
  await page.goto('/search/?q=neck');
  await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Neck pain and stiffness', exact: true }).first()).toBeVisible();
});

test('the body map leads from a place on the body to its articles', async ({ page }) => {
  await page.goto('/body/');
  await page.getByRole('main').getByRole('link', { name: 'Neck', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Neck' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Neck pain and stiffness', exact: true }).first()).toBeVisible();
});

test('a word in an article leads to its meaning', async ({ page }) => {
  await page.goto('/conditions/neck-pain/');
  const word = page.locator('a.term').first();
  const place = (await word.getAttribute('href'))?.split('#')[1] ?? '';
  await word.click();
  await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
});

test('the menu opens on a narrow screen', { tag: '@core' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Techniques' }).click();
  await expect(page).toHaveURL('/techniques/');
});

test('a short address leads to its article', { tag: '@core' }, async ({ page }) => {
  await page.goto('/a/neck-pain/');
  await expect(page).toHaveURL('/conditions/neck-pain/');
});

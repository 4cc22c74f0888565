import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('Ctrl and K go to the field, arrows choose, Enter opens', async ({ page }) => {
  await page.goto('/conditions/neck-pain/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await field.pressSequentially('siat');
  await field.fill('migrain');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Migraine');
  await expect(options.first()).toContainText('Condition');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL('/conditions/migraine/');
});

test('Escape closes the list and keeps the words; Enter without a choice asks the whole site', { tag: '@core' }, async ({ page }) => {
  await page.goto('/');
  const field = page.locator('#home-search');
  await field.fill('sore neck from computer');
  await expect(page.getByRole('option').first()).toContainText('Neck pain');
  await field.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveValue('sore neck from computer');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=sore\+neck\+from\+computer/);
});

test('counts are announced, spelling is said, and an emergency comes first', { tag: '@core' }, async ({ page }) => {
  await page.goto('/');
  const field = page.locator('#home-search');
  await field.fill('fibromyalga');
  await expect(page.locator('.large [role="status"]')).toHaveText(/We looked for “fibromyalgia”\. \d+ articles?\./);
  await field.fill('chest pain now');
  await expect(page.getByRole('option').first()).toContainText('Ring 111');
  await page.getByRole('option').first().click();
  await expect(page.locator('.urgent-card')).toBeVisible();
});

test('the open list has no accessibility faults', async ({ page }) => {
  await page.goto('/');
  await page.locator('#home-search').fill('sore back');
  await expect(page.getByRole('option').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).include('.large').analyze()).violations).toEqual([]);
  }
});

test('nothing of search is fetched before a field is used, and nothing breaks where it cannot be', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('/conditions/neck-pain/');
  expect(asked.filter((path) => path.startsWith('/search/') || path.includes('combobox'))).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('migraine');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/#q=migraine');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing that is typed is sent, and the page offers every article', { tag: '@core' }, async ({ page }) => {
    await page.goto('/');
    await page.locator('#home-search').fill('neck');
    await page.locator('#home-search').press('Enter');
    await expect(page).toHaveURL(/\/search\/\??$/);
    await expect(page.getByRole('link', { name: 'Neck pain and stiffness' }).first()).toBeVisible();
  });
});

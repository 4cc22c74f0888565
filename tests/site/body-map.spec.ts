import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('every region can be reached by keyboard, on the figure and in the list, under one name', async ({ page }) => {
  await page.goto('/body/');
  const listed = await page
    .locator('[data-regions] a')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent]));
  expect(listed.length).toBeGreaterThan(10);
  const drawn = new Map(
    await page
      .locator('svg a')
      .evaluateAll((links) =>
        links.map((link): [string, string] => [link.getAttribute('href') ?? '', link.getAttribute('aria-label') ?? '']),
      ),
  );
  for (const [href, name] of listed) expect(drawn.get(href ?? ''), String(name)).toBe(name);
  await page.getByRole('link', { name: 'Head', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/body/head/');
});

for (const width of [320, 360, 1280])
  test(`targets on the figure are at least 24 px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/body/');
    const small = await page.locator('svg a').evaluateAll((links) =>
      links.flatMap((link) => {
        const svg = link.closest('svg');
        const path = link.querySelector('path');
        if (!svg || !path) return [];
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        // The first of its parts: a region on both sides has two.
        const [one = ''] = (path.getAttribute('d') ?? '').split('Z');
        const numbers = (one.match(/-?[\d.]+/g) ?? []).map(Number);
        const extent = (values: number[]): number => (Math.max(...values) - Math.min(...values)) * scale;
        const [across, height] = [
          extent(numbers.filter((_, index) => index % 2 === 0)),
          extent(numbers.filter((_, index) => index % 2 === 1)),
        ];
        return height >= 24 && across >= 24
          ? []
          : [`${link.getAttribute('aria-label') ?? ''} ${Math.round(across)} × ${Math.round(height)}`];
      }),
    );
    expect(small).toEqual([]);
  });

test('a part under the pointer or the focus is named, and lit in the list beside it', async ({ page }) => {
  await page.goto('/body/');
  const entry = page.locator('[data-regions] a', { hasText: 'Chest' });
  await page.locator('svg a[aria-label="Chest"]').first().focus();
  await expect(page.locator('ktk-body-map .label')).toHaveText('Chest');
  await expect(entry).toHaveAttribute('data-lit', '');
  await page.locator('[data-regions] a', { hasText: 'Shin' }).hover();
  await expect(page.locator('svg a[aria-label="Shin"]').first()).toHaveAttribute('data-lit', '');
  await expect(entry).not.toHaveAttribute('data-lit');
});

test('a region shows what may be the matter, techniques and warning signs, and no accessibility faults', async ({ page }) => {
  await page.goto('/body/neck/');
  await expect(page.getByRole('heading', { name: 'What may be the matter' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Get help first if' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Neck pain and stiffness' }).first()).toBeVisible();
  await expect(page.locator('svg a[aria-current]').first()).toHaveAttribute('aria-label', 'Neck');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

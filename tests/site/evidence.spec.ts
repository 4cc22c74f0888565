import { expect, test } from '@playwright/test';
import { articlePaths } from '../../scripts/measure/pages.ts';

const marksShown = '[data-mark]:not([data-faded])';

test.describe('the evidence map', () => {
  test('narrows to one condition, says how much is left, and keeps the choice in the address', async ({ page }) => {
    await page.goto('/evidence/');
    const before = await page.locator(marksShown).count();
    await page.getByLabel('Condition', { exact: true }).selectOption('neck-pain');
    await expect(page).toHaveURL(/\/evidence\/\?condition=neck-pain$/);
    await expect(page.getByRole('status').filter({ hasText: 'fit' })).toContainText(/\d+ results fit this choice, in \d+ marks/);
    expect(await page.locator(marksShown).count()).toBeLessThan(before);
    await expect(page.locator('[data-topic]:visible')).toHaveCount(1);
    await expect(page.locator('#neck-pain')).toHaveAttribute('open');

    await page.reload();
    await expect(page.getByLabel('Condition', { exact: true })).toHaveValue('neck-pain');
    await expect(page.locator('[data-topic]:visible')).toHaveCount(1);

    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page).toHaveURL(/\/evidence\/$/);
    expect(await page.locator(marksShown).count()).toBe(before);
  });

  test('draws a mark anew from the strongest result that is left', async ({ page }) => {
    await page.goto('/evidence/?certainty=moderate');
    for (const mark of await page.locator(marksShown).all()) expect(await mark.getAttribute('data-sure')).toBe('moderate');
    await page.getByLabel('How sure', { exact: true }).selectOption('');
    expect(
      new Set(await page.locator(marksShown).evaluateAll((all) => all.map((one) => one.getAttribute('data-sure')))).size,
    ).toBeGreaterThan(3);
  });

  test('says plainly when nothing is left, and ignores a choice that names nothing', async ({ page }) => {
    await page.goto('/evidence/?condition=hypermobility&certainty=high');
    await expect(page.getByText('No result on the map fits this choice.')).toBeVisible();
    await page.goto('/evidence/?condition=%3Cscript%3E&design=perfect');
    await expect(page.getByLabel('Condition', { exact: true })).toHaveValue('');
  });

  test('opens the condition that an address names, and leads there from its mark', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/evidence/#low-back-pain--massage');
    await expect(page.locator('#low-back-pain')).toHaveAttribute('open');
    await page.locator('[data-mark^="neck-pain--massage "]').first().click();
    await expect(page).toHaveURL(/#neck-pain--massage$/);
    await expect(page.locator('#neck-pain--massage')).toBeInViewport();
  });

  test('tells of a mark that is pointed at, and names the techniques of a family that is opened', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/evidence/');
    const mark = page.locator('[data-mark^="neck-pain--massage "]').first();
    await mark.hover();
    await expect(page.locator('ktk-map').getByText('Massage in general, Neck pain and stiffness')).toBeVisible();
    await expect(page.locator('ktk-map > div')).toContainText(/[A-Z][a-zé]+ et al\., \d{4}/);
    await expect(page.locator('[data-row=neck-pain]')).toHaveClass(/lit/);
    await page.mouse.move(5, 5);
    await expect(page.locator('ktk-map').getByText('Massage in general, Neck pain and stiffness')).toBeHidden();
    await page.getByRole('button', { name: 'Classic strokes' }).click();
    await expect(page.locator('[data-mark^="low-back-pain--swedish-massage "] span').first()).toBeVisible();
  });

  test('arrows move from mark to mark of a row', async ({ page }) => {
    await page.goto('/evidence/');
    const [first, second] = [0, 1].map((index) => page.locator('[data-row=neck-pain] [data-mark]').nth(index));
    await first?.focus();
    await page.keyboard.press('ArrowRight');
    await expect(second ?? page.locator('none')).toBeFocused();
  });

  test('is a strip of marks for each condition at 320 px, without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/evidence/');
    await expect(page.locator('[data-row=low-back-pain] [data-mark]').first()).toBeVisible();
    await page.locator('#low-back-pain summary').click();
    await expect(page.locator('#low-back-pain--massage tr[data-id]').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('is told apart without colours: outline, shape and dots stay in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/evidence/');
    const seen = await page
      .locator('[data-mark]')
      .first()
      .evaluate((mark) => ({
        fill: getComputedStyle(mark.querySelector('svg') ?? mark).fill,
        stroke: getComputedStyle(mark.querySelector('svg') ?? mark).stroke,
        dots: getComputedStyle(mark.querySelector('[href^="#pips"]') ?? mark).fill,
      }));
    expect(seen.fill).not.toBe(seen.stroke);
    expect(seen.dots).toBe(seen.stroke);
  });

  test('is printed, filters apart', async ({ page }) => {
    await page.goto('/evidence/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.map')).toBeVisible();
    await expect(page.locator('[data-map-filters]')).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the map and its list work, and no dead filters are shown', async ({ page }) => {
    await page.goto('/evidence/#neck-pain');
    await expect(page.locator('[data-map-filters]')).toBeHidden();
    await page.locator('#low-back-pain summary').click();
    await expect(page.locator('#low-back-pain--massage tr[data-id]').first()).toBeVisible();
  });
  test('techniques stand in one table', async ({ page }) => {
    await page.goto('/techniques/compare/');
    await expect(page.locator('[data-compare]')).toBeHidden();
    expect(await page.locator('tr[data-technique]:visible').count()).toBeGreaterThan(5);
  });
});

test.describe('comparing techniques', () => {
  test('puts up to four side by side, and the address holds them', async ({ page }) => {
    await page.goto('/techniques/compare/?t=kneading+stretching');
    await expect(page.locator('tr[data-technique]:visible')).toHaveCount(2);
    await page.getByLabel('Deep tissue massage').check();
    await page.getByLabel('Myofascial release').check();
    await expect(page).toHaveURL(/\?t=[a-z-]+(\+[a-z-]+){3}$/);
    await expect(page.getByLabel('Joint mobilisation')).toBeDisabled();
    await page.reload();
    await expect(page.locator('tr[data-technique]:visible')).toHaveCount(4);
    await page.getByRole('button', { name: 'Show all techniques' }).click();
    await expect(page).toHaveURL(/\?t=all$/);
    expect(await page.locator('tr[data-technique]:visible').count()).toBeGreaterThan(5);
    await page.reload();
    expect(await page.locator('tr[data-technique]:visible').count()).toBeGreaterThan(5);
  });
  test('begins with three of a kind, and nothing moves when its script arrives', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/techniques/compare/');
    await expect(page.locator('tr[data-technique]:visible')).toHaveCount(3);
    await page.unrouteAll();
    await page.reload();
    await expect(page.locator('tr[data-technique]:visible')).toHaveCount(3);
    await expect(page.getByLabel('Swedish massage')).toBeChecked();
  });
  test('keeps the names in sight while one reads down', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto('/techniques/compare/');
    const row = page.locator('tr[data-technique="swedish-massage"]');
    await row.locator('td').last().scrollIntoViewIfNeeded();
    await expect(row.locator('th a')).toBeInViewport();
  });
  test('stand two abreast on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/techniques/compare/?t=swedish-massage+sports-massage+deep-tissue-massage');
    const rows = page.locator('tr[data-technique]:visible');
    await expect(rows).toHaveCount(3);
    const [first, second] = await rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(first).toBe(second);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
  test('leaves out what it does not know', async ({ page }) => {
    await page.goto('/techniques/compare/?t=nonsense+kneading');
    await expect(page.locator('tr[data-technique]:visible')).toHaveCount(1);
  });
});

test.describe('warnings on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  for (const path of articlePaths.filter((one) => /^\/(?:conditions|techniques|client-groups)\//.test(one)))
    test(`stand on three lines before they are opened, most urgent first, on ${path}`, async ({ page }) => {
      await page.goto(path);
      for (const [box, most] of [
        ['.flags', 105],
        ['section.care', 640],
      ] as const)
        for (const one of await page.locator(box).all()) expect((await one.boundingBox())?.height).toBeLessThanOrEqual(most);
      const order = ['now', 'today', 'this-week', 'before-massage'];
      const speeds = await page.locator('.flags li').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['speed'] ?? ''));
      expect(speeds).toEqual([...speeds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      await page.locator('.flags summary').first().click();
      await expect(page.locator('.flags li').first()).toBeVisible();
    });
});

import { expect, test, type Locator, type Page } from '@playwright/test';

/** The outline around the element that has the focus, as the browser draws it. */
const outline = (page: Page): Promise<{ style: string; width: number; name: string }> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) throw new Error('Nothing has the focus.');
    // A place on the body map is marked by the line around its shape.
    const shape = focused.querySelector(':scope > path');
    if (shape)
      return {
        style: 'line',
        width: parseFloat(getComputedStyle(shape).strokeWidth),
        name: focused.getAttribute('aria-label') ?? 'a place',
      };
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return {
      style: outlineStyle,
      width: parseFloat(outlineWidth),
      name: focused === document.body ? 'BODY' : focused.textContent.trim(),
    };
  });

/** Presses Tab until an element has the focus; throws after 60 presses. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not reach it.');
}

test('the first Tab offers to skip to the text, and does', async ({ page }) => {
  await page.goto('/conditions/neck-pain/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('every stop of the Tab key is marked and in view, on a wide and a narrow screen', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/conditions/neck-pain/', '/search/']) {
      await page.goto(path);
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        const mark = await outline(page);
        if (mark.name === 'BODY') break;
        const field = await page.evaluate(() => document.activeElement instanceof HTMLInputElement);
        // A field may show its focus on the box around it.
        if (!field) expect(mark.style === 'none' ? 0 : mark.width, `${path} at ${width}: ${mark.name}`).toBeGreaterThanOrEqual(2);
        expect(
          await page.evaluate(() => (document.activeElement?.getBoundingClientRect().height ?? 0) > 0),
          `${path} at ${width}: ${mark.name}`,
        ).toBe(true);
      }
    }
  }
});

test('the menu opens and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Menu' });
  const first = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Conditions' });
  await expect(first).toBeHidden();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(first).toBeVisible();
  await tabTo(page, first);
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(button).toBeFocused();
});

test('a search is typed and sent by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await page.getByRole('main').getByRole('searchbox').focus();
  await page.keyboard.type('sore neck');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=sore\+neck/);
});

test('a wide table scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/conditions/neck-pain/');
  const table = page.locator('[role=region][tabindex]:visible').last();
  await table.focus();
  await expect(table).toBeFocused();
  if (await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)) return;
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('nothing traps the keyboard: Tab passes through the whole home page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  const last = page.locator('footer a').last();
  const stops = await page.locator('a, button, input, summary, [tabindex="0"]').count();
  let reached = false;
  for (let stop = 0; stop < stops + 5 && !reached; stop += 1) {
    await page.keyboard.press('Tab');
    reached = await last.evaluate((element) => element === document.activeElement);
  }
  expect(reached).toBe(true);
});

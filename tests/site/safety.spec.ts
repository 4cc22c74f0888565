import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const path = '/guides/is-massage-safe-for-me/';
const check = (page: Page) => page.locator('[data-safety-check]');
const noEmergency = async (page: Page): Promise<void> => {
  await page.locator('input[name="check-emergency"][value="no"]').check();
  await page.getByRole('button', { name: 'Next' }).click();
};
/** Answers “no” to all that is left, or to the parts before the one that shows `until`. */
async function finish(page: Page, until?: Locator): Promise<void> {
  for (let part = 0; part < 12 && (await check(page).getAttribute('data-state')) === 'asking'; part += 1) {
    if (await until?.isVisible()) return;
    await page.getByRole('button', { name: 'No to all of these' }).click();
  }
}

test.describe('the safety check', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(path);
  });

  test('says go ahead when every answer is “no”', { tag: '@core' }, async ({ page }) => {
    await noEmergency(page);
    await finish(page);
    await expect(check(page).getByRole('heading', { name: 'Go ahead', exact: true })).toBeVisible();
    await expect(check(page)).toContainText('I answered “no” to every question');
  });

  for (const label of ['Yes', 'Not sure'] as const)
    test(`goes to the urgent card at once when an emergency is answered “${label}”`, { tag: '@core' }, async ({ page }) => {
      await page.locator(`input[name="check-emergency"][value="${label === 'Yes' ? 'yes' : 'not-sure'}"]`).check();
      await expect(check(page).getByRole('heading', { name: 'Get help now' })).toBeVisible();
      await expect(check(page).getByRole('link', { name: /^Ring \d+$/ })).toBeVisible();
      await expect(page.locator('.result')).toBeFocused();
    });

  test('goes to the urgent card from a question whose warning signs are happening now', { tag: '@core' }, async ({ page }) => {
    await noEmergency(page);
    await page.locator('input[name="check-fever-and-infection"][value="yes"]').check();
    await page.getByRole('button', { name: 'This is happening now' }).click();
    await expect(check(page).getByRole('heading', { name: 'Get help now' })).toBeVisible();
  });

  test('says not now before all is answered, with why and what to do', { tag: '@core' }, async ({ page }) => {
    await noEmergency(page);
    await page.locator('input[name="check-fever-and-infection"][value="yes"]').check();
    await page.getByRole('button', { name: 'Show why' }).click();
    await expect(check(page).getByRole('heading', { name: 'Not now', exact: true })).toBeVisible();
    await expect(check(page)).toContainText('Fever');
    await page.getByRole('button', { name: 'Answer the rest' }).click();
    await expect(check(page)).toHaveAttribute('data-state', 'asking');
  });

  test('takes “not sure” as a reason to ask, and lets the worst answer win', { tag: '@core' }, async ({ page }) => {
    await noEmergency(page);
    await page.locator('input[name="check-recent-vaccination"][value="not-sure"]').check();
    await finish(page);
    await expect(check(page).getByRole('heading', { name: 'Ask first', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Change my answers' }).click();
    await page.locator('input[name="check-alcohol-or-drugs"][value="yes"]').check();
    await finish(page);
    await expect(check(page).getByRole('heading', { name: 'Not now', exact: true })).toBeVisible();
    const levels = await page.locator('.reasons .level').allTextContents();
    expect(levels[0]).toContain('Not now');
  });

  test('goes ahead with something to tell the therapist', { tag: '@core' }, async ({ page }) => {
    await noEmergency(page);
    const allergies = page.locator('input[name="check-allergies"][value="yes"]');
    await finish(page, allergies);
    await allergies.check();
    await finish(page);
    await expect(check(page).getByRole('heading', { name: 'Go ahead, and tell your therapist' })).toBeVisible();
    await expect(page.locator('.summary-sheet li')).toHaveCount(1);
  });

  test('counts the questions that still need an answer, and goes to the first', async ({ page }) => {
    await noEmergency(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(check(page)).toContainText(/\d+ questions still need an answer/);
    await expect(page.locator('input[name="check-fever-and-infection"]').first()).toBeFocused();
  });

  test('works with the keyboard alone', async ({ page }) => {
    await page.locator('input[name="check-emergency"]').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeFocused();
  });

  test('keeps nothing, sends nothing, and leaves the address alone', async ({ page, context }) => {
    const sent: string[] = [];
    // A browser may fetch the icon of a page at any time, and the page its own scripts when it is first touched: neither tells anything.
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (search || !/^\/(?:favicon\.svg|_astro\/[\w-]+\.js)$/.test(pathname)) sent.push(request.url());
    });
    await noEmergency(page);
    await page.locator('input[name="check-recent-injury"][value="yes"]').check();
    await finish(page);
    expect(sent).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(path);
    await page.reload();
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test('prints one page for the therapist and nothing else', async ({ page }) => {
    await page.evaluate(() => (window.print = () => undefined));
    await noEmergency(page);
    await page.locator('input[name="check-recent-injury"][value="yes"]').check();
    await finish(page);
    await page.getByRole('button', { name: 'Print this for my therapist' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed-summary')).toBeVisible();
    await expect(page.locator('h1')).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.printed-summary')).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no fault that axe finds, asked and answered, in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      // From the top, so that the bar that stays in view covers no part of the check.
      const top = (): Promise<void> => page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const faults = async (): Promise<unknown[]> =>
        (
          await new AxeBuilder({ page })
            .include('[data-safety-check]')
            .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
        ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      await top();
      expect(await faults()).toEqual([]);
      await noEmergency(page);
      await page.locator('input[name="check-recent-injury"][value="not-sure"]').check();
      await top();
      expect(await faults()).toEqual([]);
      await finish(page);
      await top();
      expect(await faults()).toEqual([]);
    });
});

test.describe('the safety check without scripts', { tag: '@core' }, () => {
  test.use({ javaScriptEnabled: false });
  test('opens each question to what to do, and shows emergencies first', async ({ page }) => {
    await page.goto(path);
    await expect(check(page).getByRole('link', { name: /^Ring \d+$/ })).toBeVisible();
    const pregnancy = page.locator('[data-question="pregnancy"]');
    await pregnancy.locator('summary').click();
    await expect(pregnancy.locator('[data-do]')).toBeVisible();
    await expect(page.locator('input[type=radio]:visible')).toHaveCount(0);
  });
});

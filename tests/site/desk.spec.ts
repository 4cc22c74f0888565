import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const finder = (page: Page) => page.getByRole('combobox', { name: 'Find an article and add it' });
const titles = (page: Page) => page.locator('[data-own] [data-rows] a').allTextContents();

/** Types into the desk’s field and adds what is marked. */
async function add(page: Page, words: string): Promise<void> {
  await finder(page).fill(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await finder(page).press('Enter');
}

test('two articles with a note go out by text message in five actions', { tag: '@core' }, async ({ page }) => {
  let actions = 0;
  const act = async (run: () => Promise<unknown>): Promise<void> => {
    actions++;
    await run();
  };
  await page.goto('/');
  await act(() =>
    page
      .locator('header')
      .getByRole('link', { name: /^Reading list/ })
      .click(),
  );
  await act(() => add(page, 'neck pain'));
  await act(() => add(page, 'stress'));
  await act(() => page.getByLabel(/A note to the client/).fill('Start with the first.'));
  const sms = page.getByRole('link', { name: 'Text message' });
  // Pressing it would leave the page: what it would send is read instead.
  await act(() => expect(sms).toBeVisible());
  expect(actions).toBeLessThanOrEqual(5);
  const body = new URLSearchParams(((await sms.getAttribute('href')) ?? '').split('?')[1]).get('body');
  expect(body).toMatch(/2 articles.*\n.*\/r\/#neck-pain\+stress&note=Start\+with\+the\+first\.$/);
});

test('what was added says so, can be undone, and is not added twice', async ({ page }) => {
  await page.goto('/r/');
  await add(page, 'neck pain');
  await expect(page.locator('[data-own] [data-said]')).toHaveText('Neck pain and stiffness added.');
  await add(page, 'neck pain');
  await expect(page.locator('[data-own] [data-said]')).toHaveText('Neck pain and stiffness is on the list already.');
  expect(await titles(page)).toEqual(['Neck pain and stiffness']);
  await add(page, 'stress');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await titles(page)).toEqual(['Neck pain and stiffness']);
});

test('the field is worked by arrows, by mouse, and says when nothing has that name', async ({ page }) => {
  await page.goto('/r/');
  await finder(page).fill('pain');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  const second = (await page.getByRole('option').nth(1).textContent()) ?? '';
  await finder(page).press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await finder(page).press('Enter');
  await expect(page.locator('[data-own] [data-rows] a')).toHaveText([second]);
  await finder(page).fill('kneading');
  await page.getByRole('option', { name: /^Kneading/ }).click();
  await expect(page.locator('[data-own] [data-rows] li')).toHaveCount(2);
  await finder(page).fill('zzzzqqq');
  await expect(page.locator('[data-finder-said]')).toHaveText('No article by that name.');
  await finder(page).press('Enter');
  await expect(page.locator('[data-own] [data-rows] li')).toHaveCount(2);
});

test('a list leaves as an e-mail with its link in words, as a code that fills the screen, and as a card', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => {
      document.title = [...document.querySelectorAll('.list-card, [data-sheet]')]
        .filter((part) => part.closest('[data-prints="card"]'))
        .map(({ className }) => className)
        .join();
    };
  });
  await page.goto('/r/');
  await add(page, 'neck pain');
  await page.getByRole('button', { name: 'Copy for an e-mail' }).click();
  await expect(page.locator('[data-status]')).toHaveText('Text for an e-mail copied.');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('/r/#neck-pain">Open your reading list</a>');
  await page.getByRole('button', { name: 'Code, full screen' }).click();
  const dialog = page.getByRole('dialog', { name: 'QR code of the list’s link' });
  await expect(dialog.locator('svg')).toBeVisible();
  const box = await dialog.locator('svg').boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Print a card' }).click();
  await expect(page).toHaveTitle(/list-card/);
});

test.describe('a link that was changed on its way', () => {
  for (const end of ['.', ')', '…', '”', '>'])
    test(`still has its last article before “${end}”`, async ({ page }) => {
      await page.goto(`/r/#neck-pain+stress${end}`);
      await expect(page.locator('[data-reads] h2')).toHaveText(['Neck pain and stiffness', 'Stress']);
    });
  for (const path of ['/r/%23neck-pain+stress', '/r/%23Neck-Pain%2Bstress.', '/r/#neck-pain%252Bstress'])
    test(`opens the list: ${path}`, { tag: '@core' }, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('[data-reads] h2')).toHaveText(['Neck pain and stiffness', 'Stress']);
    });
  for (const path of ['/a/Neck-Pain/', '/a/neck-pain/)'])
    test(`is answered with the article it names: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('[data-meant]').getByRole('link')).toHaveText(['Neck pain and stiffness']);
    });
  test('cut before its “#” says so to whoever opens it', { tag: '@core' }, async ({ page }) => {
    await page.goto('/r/');
    await expect(page.locator('[data-empty]')).toContainText('Did somebody send you a link to this page?');
    await expect(page.locator('[data-empty]')).toContainText('Ask for it again.');
  });
});

test('a page that never was offers search alone', async ({ page }) => {
  await page.goto('/no/such/page/');
  await expect(page.locator('[data-meant]')).toBeHidden();
});

test('the desk and the page for clinics have nothing that axe complains of', async ({ page }) => {
  for (const path of ['/r/', '/for-clinics/']) {
    await page.goto(path);
    if (path === '/r/') await add(page, 'neck pain');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});

test('staff find their page in the menu and at the foot, and try a code as their software would', async ({ page }) => {
  await page.goto('/conditions/');
  await page.locator('footer').getByRole('link', { name: 'For clinics' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For clinics');
  await page.getByRole('button', { name: 'Open as your software would' }).click();
  await expect(page).toHaveURL(/\/connect\/application\/\?.*mainSearchCriteria\.v\.c=M54\.2/);
  await expect(page.locator('main')).toContainText('Neck pain');
});

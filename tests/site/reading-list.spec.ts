import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

const articles = ['/conditions/neck-pain/', '/conditions/stress/', '/techniques/kneading/'];
const slugs = articles.map((path) => path.split('/')[2] ?? '');
const add = (page: Page) => page.getByRole('button', { name: /^Add(?:ed)? to reading list/ }).first();
const count = (page: Page) => page.locator('[data-list-link]');
const order = (page: Page) => page.locator('[data-own] [data-slug] a').allTextContents();
const titles = ['Neck pain and stiffness', 'Stress', 'Kneading (pétrissage)'];

/** Fills this browser’s list before any page is open. */
const keep = (page: Page, list: string) =>
  page.addInitScript((text) => {
    if (localStorage.getItem('reading-list') === null) localStorage.setItem('reading-list', text);
  }, list);

test('an article is put on the list and taken off with one button, which says so', { tag: '@core' }, async ({ page }) => {
  await page.goto('/conditions/neck-pain/');
  await expect(count(page)).toHaveText('Reading list');
  await expect(add(page)).toHaveAttribute('aria-pressed', 'false');
  await add(page).click();
  await expect(add(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(add(page)).toHaveText('Added to reading list');
  await expect(count(page)).toHaveText('Reading list 1');
  await page.reload();
  await expect(add(page)).toHaveAttribute('aria-pressed', 'true');
  await add(page).press('Space');
  await expect(add(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(count(page)).toHaveText('Reading list');
});

test('cards have the same button, named after their article, and it does not open the card', async ({ page }) => {
  await page.goto('/conditions/');
  await page.getByRole('button', { name: 'Add to reading list: Stress', exact: true }).click();
  await expect(page).toHaveURL('/conditions/');
  await expect(page.getByRole('button', { name: 'Added to reading list: Stress', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('a button that a script adds later works like the rest', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    const toggle = document.createElement('ktk-list-toggle');
    toggle.setAttribute('slug', 'stress');
    toggle.setAttribute('title', 'Stress');
    document.querySelector('main')?.append(toggle);
  });
  await page.getByRole('button', { name: 'Add to reading list: Stress' }).click();
  await expect(count(page)).toHaveText('Reading list 1');
});

test('from an article to a copied link takes three actions', { tag: '@core' }, async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/conditions/neck-pain/');
  await add(page).click();
  await count(page).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('[data-status]')).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/r/#neck-pain`);
});

test('the list is put in order by buttons, with the focus kept and the new place said', async ({ page }) => {
  await keep(page, slugs.join('+'));
  await page.goto('/r/');
  expect(await order(page)).toEqual(titles);
  const down = page.getByRole('button', { name: 'Move down Neck pain and stiffness' });
  await down.focus();
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual([titles[1], titles[0], titles[2]]);
  await expect(down).toBeFocused();
  await expect(page.locator('[data-own] [data-said]')).toHaveText('Neck pain and stiffness is now 2 of 3.');
  await page.keyboard.press('Enter');
  await expect(down).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-own] [data-said]')).toHaveText('Neck pain and stiffness is last already.');
  await page.reload();
  expect(await order(page)).toEqual([titles[1], titles[2], titles[0]]);
});

test('the list is put in order by dragging', async ({ page }) => {
  await keep(page, slugs.join('+'));
  await page.goto('/r/');
  const [first, last] = [page.locator('[data-grip]').first(), page.locator('[data-grip]').last()];
  const [from, to] = [await first.boundingBox(), await last.boundingBox()];
  if (!from || !to) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, (from.y + to.y) / 2 + 10, { steps: 4 });
  await page.mouse.move(to.x + 10, to.y + to.height - 4, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual([titles[1], titles[2], titles[0]]);
  expect(await page.evaluate(() => localStorage.getItem('reading-list'))).toBe('stress+kneading+neck-pain');
});

test('an article taken off, and a list cleared, come back with Undo', async ({ page }) => {
  await keep(page, `${slugs.join('+')}&note=Hello`);
  await page.goto('/r/');
  await page.getByRole('button', { name: 'Take off the list Stress' }).click();
  expect(await order(page)).toEqual([titles[0], titles[2]]);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await order(page)).toEqual(titles);
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing on it yet' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('reading-list'))).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await order(page)).toEqual(titles);
  await expect(page.getByLabel('A note to the client')).toHaveValue('Hello');
});

test('a note of at most 280 characters goes with the list, with a word of caution', async ({ page }) => {
  await keep(page, 'stress');
  await page.goto('/r/');
  const note = page.getByLabel('A note to the client');
  await expect(note).toHaveAccessibleDescription(/Leave out names and health details/);
  await note.fill('x'.repeat(280));
  await note.press('y');
  await expect(note).toHaveValue('x'.repeat(280));
  await note.fill('Kia ora & welcome');
  await expect(page.locator('[data-left]')).toHaveText('263 characters left');
  await expect(page.locator('[data-link]')).toHaveValue(/#stress&note=Kia\+ora\+%26\+welcome$/);
});

test('two windows at once lose no change', async ({ page, context }) => {
  await page.goto('/conditions/neck-pain/');
  const other = await context.newPage();
  await other.goto('/conditions/stress/');
  await add(page).click();
  await expect(count(other)).toHaveText('Reading list 1');
  await add(other).click();
  await expect(count(page)).toHaveText('Reading list 2');
  await page.goto('/r/');
  expect(await order(page)).toEqual([titles[0], titles[1]]);
  await other.goto('/techniques/kneading/');
  await add(other).click();
  await expect.poll(() => order(page)).toEqual(titles);
  await page.getByLabel('A note to the client').fill('Hello');
  await expect.poll(() => other.evaluate(() => localStorage.getItem('reading-list'))).toBe(`${slugs.join('+')}&note=Hello`);
});

for (const [what, breaking] of [
  [
    'blocks storage',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
  ],
  [
    'has no room left',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  ],
] as const)
  test(`a browser that ${what} still makes a list to hand over, and says that it keeps nothing`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(breaking);
    await page.goto('/conditions/neck-pain/');
    await add(page).click();
    await expect(add(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('This browser will not keep the list.')).toBeVisible();
    await page.goto('/reading-lists/long-lasting-pain/');
    await page.getByRole('link', { name: 'Start from this list' }).click();
    await expect(page).toHaveURL(/\/r\/#chronic-pain\+/);
    await expect(page.locator('[data-reads] li')).not.toHaveCount(0);
    await page.getByRole('checkbox').first().check();
    await expect(page.locator('[data-client] [data-said]')).toHaveText(/will not keep the tick/);
    await page.getByRole('button', { name: 'Change this list' }).click();
    await expect(page.locator('[data-client] [data-said]')).toHaveText(/will not keep a list/);
    expect(errors).toEqual([]);
  });

test('a browser that holds garbage shows it as text and goes on', async ({ page }) => {
  await keep(page, '<img src=x onerror=alert(1)>+%%%+stress+{"a":1}');
  await page.addInitScript(() => localStorage.setItem('reading-lists', '{broken'));
  page.on('dialog', () => expect('a dialog').toBe('never shown'));
  await page.goto('/r/');
  await expect(page.locator('[data-own] [data-slug]').filter({ hasText: 'onerror=alert(1)>' })).toContainText('No article has this name');
  await expect(page.locator('[data-link]')).toHaveValue(/#stress$/);
  await page.getByText('Lists you use often').click();
  await expect(page.locator('[data-saved-said]')).toHaveText(/could not be read/);
});

test('lists are saved by name, opened, deleted, and carried in a file', async ({ page }) => {
  await keep(page, slugs.join('+'));
  await page.goto('/r/');
  await page.getByText('Lists you use often').click();
  await page.getByLabel('Name').fill('Desk worker');
  await page.getByRole('button', { name: 'Save this list' }).click();
  await expect(page.locator('[data-saved-said]')).toHaveText('“Desk worker” saved on this device.');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export to a file' }).click()]);
  const file = readFileSync(await download.path(), 'utf8');
  await page.getByRole('button', { name: 'Delete Desk worker' }).click();
  await expect(page.getByRole('button', { name: 'Open Desk worker' })).toHaveCount(0);
  await page
    .getByLabel('Import from a file')
    .setInputFiles({ name: 'lists.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.locator('[data-saved-said]')).toHaveText('1 list read from lists.json.');
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await page.getByRole('button', { name: 'Open Desk worker' }).click();
  expect(await order(page)).toEqual(titles);
});

test('a bad file changes nothing and says why', async ({ page }) => {
  await keep(page, 'stress');
  await page.goto('/r/');
  await page.getByText('Lists you use often').click();
  await page.getByLabel('Name').fill('Mine');
  await page.getByRole('button', { name: 'Save this list' }).click();
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  for (const [text, reason] of [
    ['not json', /not JSON/],
    [
      '{"kind":"knead-to-know/reading-lists","version":1,"lists":[{"name":"ok","slugs":["a"]},{"name":"<b>","slugs":[1]}]}',
      /List 2 of the file needs “slugs”/,
    ],
  ] as const) {
    await page
      .getByLabel('Import from a file')
      .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('[data-saved-said]')).toHaveText(reason);
    await expect(page.locator('[data-saved-said]')).toHaveText(/Nothing was changed/);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  }
});

test('starting from a ready-made list keeps a way back to the one before', async ({ page }) => {
  await keep(page, 'kneading');
  await page.goto('/reading-lists/desk-worker-neck-pain/');
  await page.getByRole('link', { name: 'Start from this list' }).click();
  await expect(page).toHaveURL('/r/');
  await expect(page.locator('[data-own] [data-slug]').first()).toContainText('Neck pain');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await order(page)).toEqual(['Kneading (pétrissage)']);
});

for (const theme of ['light', 'dark'] as const)
  test(`a full list is open to everyone, as staff make it and as a client opens it, in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await keep(page, `${slugs.join('+')}+no-such-thing&note=Hello`);
    for (const [path, state] of [
      ['/r/', '[data-own] [data-qr] svg'],
      ['/r/#stress+kneading+no-such-thing&note=Hello', '[data-reads] li'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(path);
      await expect(page.locator(state).first()).toBeVisible();
      for (const details of await page.locator('main details').all())
        await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width);
        expect(
          (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id} ${target.join(' ')}`),
          ),
          `${path} at ${width}`,
        ).toEqual([]);
      }
    }
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('ready-made lists are whole, and the list page says where to go', async ({ page }) => {
    await page.goto('/reading-lists/new-to-massage/');
    await expect(page.getByRole('main').getByRole('listitem').getByRole('heading')).not.toHaveCount(0);
    await page.goto('/r/#stress');
    await expect(page.getByText('This page needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'ready-made lists' })).toBeVisible();
    await page.goto('/conditions/neck-pain/');
    await page.getByText('Share', { exact: true }).click();
    await expect(page.getByText(/\/a\/neck-pain\//).first()).toBeVisible();
    await expect(page.getByText('To say or write on a card')).toBeVisible();
    await expect(page.getByRole('img', { name: 'QR code of the short link' })).toBeVisible();
  });
});

import { expect, test } from '@playwright/test';
import { summaryOf } from '../../src/catalogue/summaries.ts';
import { articleView } from '../../src/catalogue/view.ts';
import { site } from '../../src/site.config.ts';
import { catalogue } from '../content/own.ts';
import { printed, readPaper, readScreen, typeOf, wordsOf } from './paper.ts';

const link = '/r/#neck-pain+stress+kneading&note=Kia+ora.+Start+with+the+first.';

test('the client’s page shows the note, the articles in order, and remembers ticks', { tag: '@core' }, async ({ page }) => {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A reading list for you');
  await expect(page.locator('blockquote').first()).toHaveText('Kia ora. Start with the first.');
  await expect(page.locator('[data-reads] h2')).toHaveText(['Neck pain and stiffness', 'Stress', 'Kneading (pétrissage)']);
  await page.getByRole('checkbox', { name: /Stress/ }).check();
  await expect(page.locator('[data-client] [data-total]')).toHaveText(/1 read\.$/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Stress/ })).toBeChecked();
});

test('while reading, the list leads on, back, and home again', async ({ page }) => {
  await page.goto(link);
  await page.locator('[data-reads]').getByRole('link', { name: 'Neck pain and stiffness', exact: true }).click();
  const bar = page.getByRole('navigation', { name: 'Your reading list', exact: true });
  await expect(bar).toContainText('Your reading list, 1 of 3');
  await bar.getByRole('link', { name: 'Next: Stress' }).click();
  await expect(page).toHaveURL(/\/conditions\/stress\//);
  await expect(bar.getByRole('link', { name: 'Before: Neck pain and stiffness' })).toBeVisible();
  await bar.getByRole('link', { name: 'Your reading list, 2 of 3' }).click();
  await expect(page.locator('blockquote').first()).toHaveText('Kia ora. Start with the first.');
});

test('what was chosen for a client is never sent anywhere, and no cookie is set', { tag: '@core' }, async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(link);
  await expect(page.locator('[data-reads] li')).toHaveCount(3);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /neck-pain|stress|kneading|Kia/.test(url.split('#')[0] ?? ''))).toEqual([]);
  expect(asked.every((url) => new URL(url).hostname === '127.0.0.1')).toBe(true);
  expect(await context.cookies()).toEqual([]);
});

test('a link that holds nonsense says so and runs nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  await page.goto(
    `/r/#stress+stress+no-such-thing+%3Cimg%20src=x%20onerror=alert(3)%3E+__proto__+%E0%A4%A&note=${encodeURIComponent(script)}&evil=${encodeURIComponent(script)}`,
  );
  await expect(page.locator('blockquote').first()).toHaveText(script);
  const odd = page.locator('[data-odd]');
  await expect(odd).toContainText('No article is called: no-such-thing, img, src=x, onerror=alert(3)>, __proto__, ');
  await expect(odd).toContainText('Named more than once, shown once: stress.');
  await expect(odd).toContainText(`evil=${script}`);
  await expect(page.locator('[data-reads] li')).toHaveCount(1);
  expect(await page.locator('main img[src="x"], main script').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a link with 10,000 names or 100 kB of note still opens', async ({ page }) => {
  await page.goto(`/r/#${Array.from({ length: 10_000 }, (_, number) => `article-${number}`).join('+')}+stress`);
  await expect(page.locator('[data-odd]')).toContainText('and 9950 more');
  await expect(page.locator('[data-reads] li')).toHaveCount(1);
  await page.goto('about:blank');
  await page.goto(`/r/#stress&note=${'x'.repeat(100_000)}`);
  await expect(page.locator('blockquote').first()).toHaveText('x'.repeat(100_000));
});

test('an empty or cut link says so', async ({ page }) => {
  await page.goto('/r/#nonsense');
  await expect(page.getByRole('heading', { name: 'This link holds no article' })).toBeVisible();
});

test('the QR code on the screen reads as the link, in the dark too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('reading-list', 'neck-pain+stress+kneading+low-back-pain&note=Kia ora'));
  await page.goto('/r/');
  const code = page.locator('[data-own] [data-qr]');
  await expect(code.getByRole('img', { name: 'QR code' })).toBeVisible();
  await code.scrollIntoViewIfNeeded();
  const box = await code.boundingBox();
  if (!box) throw new Error('The code is not shown.');
  expect(await readScreen(page, box)).toBe(await page.locator('[data-link]').inputValue());
});

test('messages and notes carry the link; the message names no article', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => localStorage.setItem('reading-list', 'neck-pain+stress&note=Hello'));
  await page.goto('/r/');
  const address = await page.locator('[data-link]').inputValue();
  for (const name of ['Text message', 'E-mail']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const words = new URLSearchParams(href?.split('?')[1]).get('body') ?? '';
    expect(words).toContain(address);
    expect(words.replace(address, '')).not.toMatch(/neck|stress/i);
  }
  await page.getByRole('button', { name: 'Copy for the notes' }).click();
  await expect(page.locator('[data-status]')).toHaveText('Text for the notes copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Reading given \d+ \w+ \d{4}, Knead to Know:\n1\. Neck pain and stiffness, \S+\/a\/neck-pain\/ \(version of \d+ \w+ \d{4}\)\n2\. Stress, .*\nNote to client: Hello\nWhole list: http/,
  );
});

test('an article is shared in two actions, as a link or as a card for a website', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/conditions/neck-pain/');
  await page.getByText('Share', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/a\/neck-pain\/$/);
  await page.getByRole('button', { name: 'Copy card for a website' }).click();
  await expect(page.getByText('HTML of the card copied.')).toBeVisible();
  const card = await page.evaluate(() => navigator.clipboard.readText());
  expect(card).toMatch(/^<a href="\S+\/a\/neck-pain\/"/);
  expect(card).not.toContain('<script');
});

test('the short version is the first thing to print, and the whole says how long it is before it prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
  });
  await page.goto('/conditions/neck-pain/');
  await page.getByText('Share', { exact: true }).click();
  await expect(page.locator('[data-share] [data-print] a').first()).toHaveText(/Print the short version, \d pages?/);
  const whole = page.getByRole('button', { name: /Print the whole article, about \d+ pages/ });
  const told = Number(/\d+/.exec((await whole.textContent()) ?? '')?.[0]);
  const { numPages } = await printed(page, 'A4');
  expect(Math.abs(told - numPages)).toBeLessThanOrEqual(1);
  await whole.click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('where the page may not copy, the text stands ready to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.addInitScript(() => localStorage.setItem('reading-list', 'stress'));
  await page.goto('/r/');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/#stress$/);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`a list printed on ${format} is one page with note, short addresses, version dates and a code that reads`, async ({ page }) => {
    await page.goto(link);
    await expect(page.locator('[data-qr] svg').first()).toBeAttached();
    const paper = await printed(page, format);
    const words = await wordsOf(paper);
    expect(words).toHaveLength(1);
    for (const part of [
      'A reading list for you',
      'Kia ora. Start with the first.',
      '/a/neck-pain/',
      'version of',
      'Not yet reviewed by a clinician',
      '1 of 1',
    ])
      expect(words[0]).toContain(part);
    expect(words[0]).not.toMatch(/Print this list|Change this list|I have read/);
    expect(await readPaper(paper)).toBe(page.url());
  });

  test(`an article printed on ${format} opens what is folded, names its version on every page, and its code reads`, async ({ page }) => {
    await page.goto('/conditions/neck-pain/');
    const paper = await printed(page, format);
    const words = await wordsOf(paper);
    words.forEach((text, index) => {
      expect(text, `page ${index + 1}`).toMatch(/\/a\/neck-pain\/ · version of \d+ \w+ \d{4} · not yet reviewed by a clinician/);
      expect(text, `page ${index + 1}`).toContain(`${index + 1} of ${words.length}`);
    });
    const all = words.join(' ');
    expect(all).toContain('All studies');
    const folded = await page.locator('.care details p').allTextContents();
    expect(folded.length).toBeGreaterThan(0);
    for (const text of folded) expect(all.replace(/\s/g, '')).toContain(text.replace(/\s/g, '').slice(0, 40));
    expect(all).not.toMatch(/Added? to reading list|Copy link/);
    expect(await readPaper(paper)).toMatch(/\/a\/neck-pain\/$/);
  });
}

for (const format of ['A4', 'Letter'] as const)
  test(`every short version of a list is one job on ${format}: warnings whole, pictures drawn, whom to ring, nothing below 12 points`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
    });
    await page.goto('/r/#neck-pain+kneading+what-to-expect');
    await page.getByRole('button', { name: 'Print every short version' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    const paper = await printed(page, format);
    const words = (await wordsOf(paper)).join(' ').replace(/\s+/g, ' ');
    for (const { id, session } of [
      { id: 'conditions/neck-pain', session: false },
      { id: 'techniques/kneading', session: false },
      { id: 'guides/what-to-expect', session: true },
    ]) {
      const view = articleView(catalogue, id);
      const summary = summaryOf(view, new URL(site.origin), session ? catalogue.sessionSteps() : undefined);
      const squeezed = words.replace(/\s/g, '').toLowerCase();
      for (const text of [
        summary.title,
        summary.summary,
        ...summary.answers.flatMap(({ lines }) => lines),
        ...view.signs.flatMap(({ parts, steps }) => [parts, ...steps.map((step) => step.text)]),
        ...summary.precautions,
        ...(summary.steps?.rows.map(({ text }) => text) ?? []),
        summary.help,
      ])
        expect(squeezed, `${id}: ${text}`).toContain(text.replace(/\s/g, '').toLowerCase());
    }
    expect(words).not.toMatch(/Sources|Read next|Copy link/);
    expect(paper.numPages).toBeLessThanOrEqual(13);
    expect(await page.locator('.short .drawing').count()).toBeGreaterThan(5);
    expect(await page.locator('.short use').count()).toBe(0);
    const letters = (await typeOf(paper)).filter(({ words: said }) => !/version of|^\d+ of \d+|reading list printed/.test(said));
    expect(letters.filter(({ points }) => points < 11.9).map(({ words: said, points }) => `${points} ${said}`)).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.short')).toHaveCount(0);
  });

test('staff print a list with every short version from their own desk', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
    localStorage.setItem('reading-list', 'neck-pain+stress');
  });
  await page.goto('/r/');
  await page.getByRole('button', { name: 'Print it with every short version' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(page.locator('.list-sheet .short')).toHaveCount(2);
  await expect(page.locator('.list-sheet')).toContainText('Given by');
});

test('every article of a list can be printed in one go', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
  });
  await page.goto('/r/#stress+kneading');
  await page.getByRole('button', { name: 'Print every article in full' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const words = (await wordsOf(await printed(page, 'A4'))).join(' ');
  expect(words).toContain('Sources');
  expect(words).toMatch(/Stress.*Kneading \(pétrissage\).*In short.*In short/s);
});

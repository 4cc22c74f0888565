import { expect, test, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { articlePaths } from '../../scripts/measure/pages.ts';
import { wordsOf } from './paper.ts';

const path = '/conditions/neck-pain/';

/** Opens an article on a device with these voices, and moves, so that what waits for the reader comes. */
async function openWith(
  page: Page,
  voices: readonly { name: string; lang: string; localService: boolean }[],
  address = path,
): Promise<void> {
  await page.addInitScript((given) => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    class Utterance extends EventTarget {
      text: string;
      voice: unknown;
      lang = '';
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: () => given, speak: (one: Utterance) => spoken.push(one.text), cancel: () => undefined, onvoiceschanged: null },
    });
  }, voices);
  await page.goto(address);
  await page.mouse.move(40, 40);
  await page.mouse.move(60, 60);
}

test('an article is read aloud by a voice of the device, with a pause and its place shown', { tag: '@core' }, async ({ page }) => {
  await openWith(page, [
    { name: 'Far', lang: 'en-NZ', localService: false },
    { name: 'Near', lang: 'en-GB', localService: true },
  ]);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(page.getByText(/^Part 1 of \d+$/)).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).toEqual(['Neck pain and stiffness']);
  await expect(page.locator('.spoken')).toHaveCount(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.locator('.spoken')).toHaveCount(0);
});

test('nothing offers to read where the device has no voice of its own', async ({ page }) => {
  await openWith(page, [
    { name: 'Far', lang: 'en-NZ', localService: false },
    { name: 'Near, and of another language', lang: 'de-DE', localService: true },
  ]);
  await expect(page.locator('a.term').first()).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
});

test('a word is explained where it stands, by keyboard too, and closes again', async ({ page }) => {
  await openWith(page, []);
  const term = page.locator('a.term').first();
  await expect(term).toHaveAttribute('aria-expanded', 'false');
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.means').first()).toBeVisible();
  await expect(page).toHaveURL(path);
  await page.keyboard.press('Enter');
  await expect(page.locator('.means').first()).toBeHidden();
});

test('an old place in the table of studies leads to the page of studies', async ({ page }) => {
  await page.goto(`${path}#study-neck-pain--gross-2024-neck-pain`);
  await expect(page).toHaveURL(/\/neck-pain\/evidence\/#study-neck-pain--gross-2024-neck-pain$/);
});

test('the contents mark the part that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(path);
  await page.mouse.wheel(0, 100);
  for (const part of ['what-helps-more', 'what-it-is']) {
    await page.locator(`#${part}`).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator('.on-page [aria-current="true"]')).toHaveAttribute('href', `#${part}`);
  }
});

test('an article on a phone is at most 9,000 pixels long', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const one of ['/conditions/sciatica/', '/conditions/neck-pain/']) {
    await page.goto(one);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), one).toBeLessThanOrEqual(9000);
  }
});

test('a source that is cited opens where the sources are folded', async ({ page }) => {
  await openWith(page, []);
  await expect(page.locator('a.term').first()).toHaveAttribute('aria-expanded', 'false');
  await page.locator('.prose a.cite').first().click();
  await expect(page.locator('#ref-1')).toBeVisible();
});

test('the card of an article prints alone, on one sheet', async ({ page }) => {
  for (const own of articlePaths) {
    await page.goto(own);
    if ((await page.locator('ktk-card').count()) > 0) break;
  }
  const card = page.locator('ktk-card');
  test.skip((await card.count()) === 0, 'no article has a card yet');
  await page.evaluate(() => (window.print = () => undefined));
  await page.mouse.move(40, 40);
  await card.getByRole('button', { name: 'Print this card' }).click();
  const title = await card.locator('h2').innerText();
  const paper = await getDocument({ data: Uint8Array.from(await page.pdf({ preferCSSPageSize: true })) }).promise;
  const words = await wordsOf(paper);
  expect(words).toHaveLength(1);
  expect(words[0]?.replace(/\s/g, '')).toContain(title.replace(/\s/g, ''));
  expect(words[0]).not.toMatch(/All studies|Read next/);
});

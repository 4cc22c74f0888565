import { expect, test, type Page } from '@playwright/test';
import { kinds } from '../../scripts/measure/pages.ts';

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const article = '/conditions/neck-pain/';

test.describe('light and dark', () => {
  test('follow the device, until a reader chooses; the choice is kept on the next page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const light = await paper(page);
    const choice = page.getByRole('button', { name: /dark/i });
    await expect(choice).toHaveAttribute('aria-pressed', 'false');
    await choice.focus();
    await page.keyboard.press('Space');
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.goto(article);
    expect(await paper(page)).toBe(dark);
    await expect(page.getByRole('button', { name: /dark/i })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: /dark/i }).click();
    expect(await paper(page)).toBe(light);
    await page.reload();
    expect(await paper(page)).toBe(light);
  });

  test('a chosen colour is there before anything is drawn', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        (globalThis as { themeAtBody?: string | undefined }).themeAtBody = document.documentElement.dataset['theme'];
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(article);
    expect(await page.evaluate(() => (globalThis as { themeAtBody?: string }).themeAtBody)).toBe('dark');
  });

  test('a stored word that is no theme changes nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => void errors.push(message));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const light = await paper(page);
    await page.evaluate(() => localStorage.setItem('theme', '"><script>'));
    await page.reload();
    expect(await paper(page)).toBe(light);
    expect(errors).toEqual([]);
  });

  test('work where storage is blocked', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => void errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new Error('blocked');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    await page.getByRole('button', { name: /dark/i }).click();
    await expect(page.getByRole('button', { name: /dark/i })).toHaveAttribute('aria-pressed', 'true');
    expect(errors).toEqual([]);
  });
});

for (const path of kinds)
  test(`nothing moves on ${path} where a reader asks for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(() => {
      const seconds = (list: string): number =>
        Math.max(...list.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
      const styles = [...document.querySelectorAll('*')].map((element) => [element, getComputedStyle(element)] as const);
      return [
        ...document.getAnimations().map(() => 'an animation'),
        ...styles
          .filter(
            ([, style]) =>
              style.scrollBehavior === 'smooth' ||
              seconds(style.animationDuration) > 0.01 ||
              (seconds(style.transitionDuration) > 0.01 &&
                /all|transform|inset|top|left|height|width|margin/.test(style.transitionProperty)),
          )
          .map(([element]) => `${element.tagName.toLowerCase()}.${element.className}`),
      ];
    });
    expect(moving).toEqual([]);
  });

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('certainty is still told by words, and filled dots differ from empty ones', async ({ page }) => {
    await page.goto(article);
    const sure = page.locator('.sure').first();
    await expect(sure).toContainText(/certainty/i);
    const dots = await page.evaluate(() => {
      const one = (selector: string): string => {
        const { fill, fillOpacity, stroke } = getComputedStyle(document.querySelector(selector) ?? document.body);
        return `${fill} ${fillOpacity} ${stroke}`;
      };
      return [one('.pips circle.on'), one('.pips circle:not(.on)')];
    });
    expect(dots[0]).not.toBe(dots[1]);
  });

  test('focus and buttons stay visible', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main button, main .button, main input')]
        .filter((element) => element.offsetParent !== null)
        .filter((element) =>
          [element, element.parentElement].every((one) => one === null || getComputedStyle(one).borderTopStyle === 'none'),
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(bare).toEqual([]);
  });
});

test.describe('at twice the size', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  for (const path of kinds)
    test(`${path} needs no sideways scrolling and hides no words`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main p, main li, main h1, main h2, main h3, main td')]
          .filter(
            (element) =>
              element.offsetParent !== null &&
              !element.closest('.sr-only') &&
              element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).overflowX === 'hidden',
          )
          .map((element) => element.textContent.slice(0, 40)),
      );
      expect(cut).toEqual([]);
    });
});

test('words half as large again stay inside a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(article);
  await page.evaluate(() => document.styleSheets[0]?.insertRule('html { font-size: 150% !important }'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});

for (const path of ['/', article, '/conditions/', '/techniques/compare/', '/evidence/', '/search/'])
  test(`words twice as large scroll nothing sideways on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path);
    await page.evaluate(() => document.styleSheets[0]?.insertRule('html { font-size: 200% !important }'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

for (const path of kinds)
  test(`what can be pressed on ${path} is at least 24 pixels, or stands apart or in a line of words`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, input, header a, .button, nav a')]
        .filter(
          (element) =>
            element.checkVisibility({ contentVisibilityAuto: true }) && !element.matches('.sr-only') && !element.classList.contains('skip'),
        )
        .filter((element) => {
          // A label is part of what can be pressed.
          const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
          const { width, height } = (label ?? element).getBoundingClientRect();
          return Math.min(width, height) < 24 && getComputedStyle(element).display !== 'inline';
        })
        .map((element) => `${element.outerHTML.slice(0, 60)} ${Math.round(element.getBoundingClientRect().height)}`),
    );
    expect(small).toEqual([]);
  });

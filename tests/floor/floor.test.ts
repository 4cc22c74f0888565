import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oldChromium, serveDist } from './browser.ts';

/** Taken away before any script of the page: what Chromium 106 has and Safari 15.4 has not. */
const withoutSafariLacks = (): void => {
  const remove = (owner: object | undefined, ...names: string[]): void => {
    for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
  };
  remove(Array.prototype, 'group', 'groupToMap', 'findLastIndex', 'toSorted', 'toSpliced', 'with');
  remove(AbortSignal, 'timeout', 'any');
  remove(AbortSignal.prototype, 'throwIfAborted');
  remove(Element.prototype, 'checkVisibility');
  remove(Document.prototype, 'adoptedStyleSheets');
  remove(window, 'requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'navigation', 'CSSStyleSheet');
  remove(Navigator.prototype, 'userActivation');
  const { RegExp: Native } = window;
  // Literals cannot be watched, built ones can.
  window.RegExp = new Proxy(Native, {
    construct: (target, [pattern, flags]: [string, string]) => {
      if (/\(\?<[=!]/.test(pattern)) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      return new target(pattern, flags);
    },
  });
};

const looks = ['light', 'dark'] as const;
const browsers = { 'Chromium 106': undefined, 'Chromium 106 without what Safari 15.4 lacks': withoutSafariLacks } as const;
/** A folder for pictures of every page, where one is named. */
const shots = process.env['FLOOR_SHOTS'];

let browser: Browser;
let origin: string;
let server: Server;
beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true });
  browser = await oldChromium();
  ({ origin, server } = await serveDist());
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe.each(Object.entries(browsers))('%s', (name, takeAway) => {
  describe.each(looks)('in the %s look, 360 pixels wide', (look) => {
    /** Opens a page, hands it over, and fails on anything that a script of it threw or logged. */
    async function on(path: string, run: (page: Page) => Promise<void>): Promise<void> {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      try {
        if (takeAway) await page.evaluateOnNewDocument(takeAway);
        await page.setViewport({ width: 360, height: 740 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
        await page.goto(origin + path, { waitUntil: 'networkidle0' });
        await run(page);
        if (shots) await page.screenshot({ path: join(shots, `${name} ${look} ${path.replaceAll(/\W+/g, '-')}.png`) });
        expect(errors).toEqual([]);
      } finally {
        await page.close();
      }
    }
    const style = (page: Page, selector: string, property: string): Promise<string> =>
      page.$eval(selector, (element, key) => getComputedStyle(element).getPropertyValue(key), property);
    const text = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent);
    const seen = (page: Page, selector: string): Promise<boolean> => page.$eval(selector, (element) => element.getClientRects().length > 0);

    test('an article has its colours and borders, and nothing lies over its text', () =>
      on('/conditions/neck-pain/', async (page) => {
        expect(await style(page, 'html', 'background-color')).toBe(look === 'light' ? 'rgb(252, 248, 242)' : 'rgb(28, 20, 27)');
        expect(await style(page, '.flags', 'border-top-style')).toBe('solid');
        expect(await style(page, '.flags', 'border-top-color')).not.toBe(await style(page, 'html', 'color'));
        const covered = await page.evaluate(() => {
          const found: string[] = [];
          for (const element of document.querySelectorAll('h1, .lead, .answer h2, .answer :is(p, li)')) {
            element.scrollIntoView({ block: 'center', behavior: 'auto' });
            const { left, top, width, height } = element.getBoundingClientRect();
            const over = document.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
            if (over && !element.contains(over) && !over.contains(element))
              found.push(`${element.tagName} under ${over.outerHTML.slice(0, 60)}`);
          }
          return found;
        });
        expect(covered).toEqual([]);
      }));

    test('buttons carry their signs, and put an article on the list', () =>
      on('/conditions/neck-pain/', async (page) => {
        const sign = (): Promise<string> => page.$eval('ktk-list-toggle button', (button) => getComputedStyle(button, '::before').content);
        expect(await sign()).toContain('+');
        await page.click('ktk-list-toggle button');
        expect(await sign()).toContain('✓');
        await page.click('ktk-list-toggle button');
      }));

    test('the menu opens, closes, and covers nothing when it is closed', () =>
      on('/', async (page) => {
        expect(await seen(page, '#menu')).toBe(false);
        await page.click('[popovertarget="menu"]');
        expect(await seen(page, '#menu')).toBe(true);
        expect(await text(page, '#menu')).toContain('Techniques');
        await page.keyboard.press('Escape');
        expect(await seen(page, '#menu')).toBe(false);
        await page.click('[popovertarget="menu"]');
        await page.click('h1');
        expect(await seen(page, '#menu')).toBe(false);
      }));

    test('what has the focus is outlined', () =>
      on('/conditions/', async (page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
          return `${outlineStyle} ${outlineWidth}`;
        });
        expect(outline).toBe('solid 3px');
      }));

    test('regions of the body are links with a colour of their own', () =>
      on('/body/', async (page) => {
        const fills = await page.$$eval('.bodies a path', (paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))]);
        expect(fills).toHaveLength(1);
        expect(fills[0]).not.toBe('rgb(0, 0, 0)');
        await Promise.all([page.waitForNavigation(), page.$eval('.bodies a', (link) => link.dispatchEvent(new MouseEvent('click')))]);
        expect(page.url()).toContain('/body/');
      }));

    test('an emergency typed into search shows its card, and a pain its article', async () => {
      await on('/search/#q=chest%20pain', async (page) => {
        await page.waitForSelector('.urgent-card');
        expect(await text(page, '.urgent-card')).toContain('111');
        expect(await style(page, '.urgent-card', 'border-top-style')).toBe('solid');
      });
      await on('/search/#q=sore%20nek', async (page) => {
        await page.waitForSelector('.results[data-state="done"] li');
        expect(await text(page, '.results li')).toContain('Neck pain');
      });
    });

    test('quick find answers while one types', () =>
      on('/', async (page) => {
        await page.type('#main input[type="search"]', 'sore neck');
        await page.waitForSelector('[role="option"]');
        expect(await text(page, '[role="listbox"]')).toContain('Neck pain');
      }));

    test('a reading list opens, and the safety check answers', async () => {
      await on('/r/#neck-pain+kneading', async (page) => {
        await page.waitForSelector('[data-reads] li');
        expect(await text(page, '[data-reads]')).toContain('Neck pain');
        expect(await text(page, '[data-client] [data-total]')).toContain('2 articles');
      });
      await on('/guides/is-massage-safe-for-me/', async (page) => {
        await page.$eval('input[name="check-emergency"][value="yes"]', (input) => input.click());
        expect(await text(page, '[data-safety-check]')).toContain('111');
        expect(await style(page, '.answer-now', 'border-top-style')).toBe('solid');
      });
    });

    test('filters of an index narrow it', () =>
      on('/techniques/#only-light', async (page) => {
        const kinds = await page.$$eval('[data-index] [data-facet]', (entries) =>
          entries.filter((entry) => entry.getClientRects().length > 0).map((entry) => (entry as HTMLElement).dataset['facet']),
        );
        expect(new Set(kinds)).toEqual(new Set(['light']));
      }));
  });

  test('on paper nothing stays folded', async () => {
    const page = await browser.newPage();
    try {
      if (takeAway) await page.evaluateOnNewDocument(takeAway);
      await page.goto(`${origin}/conditions/neck-pain/`, { waitUntil: 'networkidle0' });
      const folded = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const closed = document.querySelectorAll('details:not([open])').length;
        dispatchEvent(new Event('afterprint'));
        return [closed, document.querySelectorAll('details:not([open])').length > 0];
      });
      expect(folded).toEqual([0, true]);
    } finally {
      await page.close();
    }
  });
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readRoles } from '../../src/brand/roles.ts';

const roles = readRoles(readFileSync('src/styles/palette.css', 'utf8'), readFileSync('src/styles/tokens.css', 'utf8'));
const looks = ['light', 'dark'] as const;

/** A colour as the browser paints it, in bytes: pages carry sRGB, the palette OKLCH. */
const painted = (page: Page, css: string): Promise<string> =>
  page.evaluate((colour) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('No canvas to paint on.');
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].join(' ');
  }, css);

for (const look of looks)
  test(`every drawing takes the ${look} colours of its roles`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: look });
    await page.goto('/styleguide/');
    const wanted = await painted(page, roles['brand']?.[look] ?? '');
    const hands = await page
      .locator('#drawings svg g[fill="var(--brand)"]')
      .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).fill))]);
    expect(hands).toHaveLength(1);
    expect(await painted(page, hands[0] ?? '')).toBe(wanted);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await painted(page, ground)).toBe(await painted(page, roles['paper']?.[look] ?? ''));
  });

for (const width of [360, 768, 1280])
  test(`the style guide at ${width} px keeps every part inside the page, and no two cards overlap`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/styleguide/');
    const { over, clashes, empty } = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll(
          '[data-entry], .answer, .flags, .key, .claim, svg[viewBox="0 0 240 180"], .button, [data-swatches] li',
        ),
      ].map((one) => ({ one, box: one.getBoundingClientRect() }));
      const clash = (a: (typeof boxes)[number], b: (typeof boxes)[number]): boolean =>
        !a.one.contains(b.one) &&
        !b.one.contains(a.one) &&
        a.box.left < b.box.right - 1 &&
        b.box.left < a.box.right - 1 &&
        a.box.top < b.box.bottom - 1 &&
        b.box.top < a.box.bottom - 1;
      return {
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        clashes: boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter((b) => clash(a, b))
            .map((b) => `${a.one.className} on ${b.one.className}`),
        ),
        empty: boxes.filter(({ box }) => box.width < 1 || box.height < 1).map(({ one }) => one.outerHTML.slice(0, 80)),
      };
    });
    expect(over).toBeLessThanOrEqual(0);
    expect(clashes).toEqual([]);
    expect(empty).toEqual([]);
  });

test('a drawing fills its sheet, at the size of a thumbnail and of a picture', async ({ page }) => {
  await page.goto('/styleguide/');
  const small = await page.locator('#drawings svg[viewBox="0 0 240 180"]').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const { width, height } = (drawing as SVGSVGElement).getBBox();
      return width < 140 || height < 80 ? [`${drawing.getAttribute('aria-label') ?? ''} ${Math.round(width)} × ${Math.round(height)}`] : [];
    }),
  );
  expect(small).toEqual([]);
});

test('a technique moves only where its reader asks, holds still again, and never for those who want no motion', async ({ page }) => {
  const moving = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/techniques/kneading/');
  expect(await moving()).toBe(0);
  await page.getByLabel('Show it moving').check();
  expect(await moving()).toBeGreaterThan(0);
  await page.getByLabel('Hold it still').uncheck();
  expect(await moving()).toBe(0);
  await page.getByLabel('Show it moving').check();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
  await expect(page.locator('#plays')).toBeHidden();
});

test('the header is small on a phone, and a heading that is jumped to stands clear of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/techniques/kneading/');
  const head = await page.locator('body > header').boundingBox();
  expect(head?.height ?? 99).toBeLessThanOrEqual(60);
  await page.goto('/techniques/kneading/#used-for');
  const heading = await page.locator('#used-for').boundingBox();
  expect(heading?.y ?? 0).toBeGreaterThan((head?.height ?? 0) + 4);
  expect(heading?.y ?? 999).toBeLessThan(200);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  test('the menu of a phone opens and closes', async ({ page }) => {
    await page.goto('/');
    const menu = page.locator('#menu');
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(menu.getByRole('link', { name: 'Glossary' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  });

  test('a filter of an index is an address: it shows what answers to it and hides the rest', async ({ page }) => {
    await page.goto('/techniques/#only-firm');
    const shown = await page
      .locator('[data-facet]:visible')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-facet')));
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown)).toEqual(new Set(['firm']));
    await expect(page.locator('[data-index] section:visible h2')).not.toHaveCount(0);
    for (const group of await page.locator('[data-index] section:visible').all())
      await expect(group.locator('[data-facet]:visible')).not.toHaveCount(0);
    await page.getByRole('link', { name: 'All', exact: true }).click();
    await expect(page.locator('[data-facet="light"]').first()).toBeVisible();
  });
});

test('typefaces that arrive late move nothing', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + (entry as unknown as { value: number }).value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', '/techniques/kneading/', '/techniques/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(Number(await page.locator('html').getAttribute('data-shift')), path).toBe(0);
  }
});

test('the manifest names icons that are there, in the sizes it says', async ({ page, request }) => {
  await page.goto('/');
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes } of [...manifest.icons, { src: '/apple-touch-icon.png', sizes: '180x180' }]) {
    const png = await (await request.get(src)).body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const icon = await (await request.get('/favicon.ico')).body();
  expect([...icon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
});

test('every article has a social picture of 1200 × 630 pixels', async ({ page, request }) => {
  for (const path of ['/', '/conditions/low-back-pain/', '/techniques/kneading/']) {
    await page.goto(path);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const png = await (await request.get(new URL(address ?? '').pathname)).body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, path).toBe('1200x630');
  }
});

// Pixels differ between browsers and systems: they are compared only with the browser that made the pictures, and made afresh with NEW_PICTURES=1.
const baseline = join(import.meta.dirname, 'pictures');
const madeWith = join(baseline, 'browser.txt');
for (const look of looks)
  for (const part of ['controls', 'drawings'])
    test(`the ${part} of the style guide look as before, ${look}`, async ({ page, browser }) => {
      const version = `${browser.browserType().name()} ${browser.version()} on ${process.platform}`;
      const renew = Boolean(process.env['NEW_PICTURES']);
      test.skip(
        !renew && (!existsSync(madeWith) || readFileSync(madeWith, 'utf8').trim() !== version),
        `pictures were made with another browser than ${version}`,
      );
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('/styleguide/');
      await page.evaluate(() => document.fonts.ready);
      const now = await page.locator(`#${part}`).screenshot();
      const file = join(baseline, `${part}-${look}.png`);
      if (renew) {
        mkdirSync(baseline, { recursive: true });
        writeFileSync(file, now);
        writeFileSync(madeWith, `${version}\n`);
        return;
      }
      expect(await differing(page, readFileSync(file), now), 'share of pixels that differ').toBeLessThan(0.005);
    });

/** The share of pixels of two PNGs that differ by more than a shade; 1 where their sizes differ. */
function differing(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (base64: string): Promise<ImageData> => {
        const image = await createImageBitmap(
          new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
        );
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('No canvas.');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [first, second] = [await pixels(a), await pixels(b)];
      if (first.width !== second.width || first.height !== second.height) return 1;
      let count = 0;
      for (let index = 0; index < first.data.length; index += 4)
        if ([0, 1, 2].some((channel) => Math.abs((first.data[index + channel] ?? 0) - (second.data[index + channel] ?? 0)) > 24)) count++;
      return count / (first.data.length / 4);
    },
    [before.toString('base64'), after.toString('base64')] as const,
  );
}

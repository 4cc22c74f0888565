import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { globSync, readFileSync } from 'node:fs';
import { expect, test as withoutHost, type Page } from '@playwright/test';
import sirv from 'sirv';
import { headersFor } from '../../scripts/hosting/policy.ts';

/** A host of dist/ in the test’s hand: it can be gone, hang or fail, and serve other words for some files. */
type Host = { origin: string; state: 'up' | 'gone' | 'hanging' | 'failing'; changed: Map<string, string> };

const test = withoutHost.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({}, use) => {
    const serve = sirv('dist', {
      etag: true,
      setHeaders: (response, path) => {
        for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
      },
    });
    const waiting = new Set<ServerResponse>();
    const host: Host = { origin: '', state: 'up', changed: new Map() };
    const server: Server = createServer((request, response) => {
      const words = host.changed.get((request.url ?? '').split('?')[0] ?? '');
      if (host.state === 'gone') request.socket.destroy();
      else if (host.state === 'hanging') waiting.add(response);
      else if (host.state === 'failing') response.writeHead(503).end('Busy');
      else if (words !== undefined)
        response.setHeader('Content-Type', request.url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8').end(words);
      else serve(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    host.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(host);
    for (const response of waiting) response.destroy();
    server.closeAllConnections();
    server.close();
  },
});

const sign = '/signs/heart-attack/';
const article = '/conditions/neck-pain/';
const notice = (page: Page) => page.locator('main > [data-kept]');

/** Opens the site and waits until its store is filled. */
async function settle(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.origin}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    return found;
  });

const switches = (page: Page) => page.locator('ktk-offline-store input');

test(
  'without a network, danger signs, the guide, search and lists are there, and say how old they are',
  { tag: '@core' },
  async ({ page, host }) => {
    await settle(page, host);
    host.state = 'gone';
    for (const path of [sign, '/signs/', '/guides/when-to-see-a-doctor-first/', '/reading-lists/', '/r/']) {
      await page.goto(host.origin + path);
      await expect(notice(page)).toHaveText('You are reading a copy kept on this device, last refreshed today.');
      await expect(page.locator('main a[href="tel:111"], footer a[href="tel:111"]').first()).toBeVisible();
    }
    await page.goto(`${host.origin}/search/?q=chest+pain`);
    await expect(page.locator('.urgent-card')).toContainText('heart attack');
    await page.goto(host.origin + article);
    await expect(notice(page)).toHaveText('There is no network, and the page you asked for is not kept on this device.');
    await page.locator('main').getByRole('link', { name: 'every danger sign' }).click();
    await expect(page).toHaveURL(`${host.origin}/signs/`);
  },
);

test('a page of the store looks as it does online', async ({ page, host }) => {
  await settle(page, host);
  const colour = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).fontFamily);
  await page.goto(host.origin + sign);
  await expect(notice(page)).toHaveCount(0);
  const online = await colour();
  host.state = 'gone';
  await page.goto(host.origin + sign);
  await expect(notice(page)).toBeVisible();
  expect(await colour()).toBe(online);
});

for (const state of ['hanging', 'failing'] as const)
  test(`a danger sign is there while the host is ${state}`, async ({ page, host }) => {
    await settle(page, host);
    host.state = state;
    await page.goto(host.origin + sign);
    await expect(notice(page)).toContainText('last refreshed today');
  });

test('a log-in page in place of data does not keep warnings from search', async ({ page, host }) => {
  await settle(page, host);
  for (const path of globSync('search/*.json', { cwd: 'dist' })) host.changed.set(`/${path}`, '<!doctype html><title>Wi-Fi</title>');
  await page.goto(`${host.origin}/search/?q=chest+pain`);
  await expect(page.locator('.urgent-card')).toContainText('heart attack');
});

test('pages read are kept only once that is switched on, without what stands behind “?” or “#”, and go when it is switched off', async ({
  page,
  host,
}) => {
  await settle(page, host);
  await page.goto(host.origin + article);
  expect((await kept(page)).filter((url) => url.includes('/conditions/'))).toEqual([]);
  await page.goto(`${host.origin}/offline/`);
  await switches(page).nth(1).check();
  await expect(page.locator('ktk-offline-store')).toContainText('Pages you read from now on are kept.');
  await page.goto(`${host.origin}${article}?patient=Hemi#note=Hemi`);
  await page.goto(`${host.origin}/connect/application/?mainSearchCriteria.v.c=M54.2&patient=Hemi`);
  await expect
    .poll(async () => (await kept(page)).filter((url) => /\/conditions\/|\/connect\//.test(url)))
    .toEqual([host.origin + article]);
  expect((await kept(page)).join()).not.toContain('Hemi');
  host.state = 'gone';
  await page.goto(host.origin + article);
  await expect(notice(page)).toHaveText('You are reading a copy kept on this device, last refreshed today.');
  await page.goto(`${host.origin}/offline/`);
  await switches(page).nth(1).uncheck();
  await expect(page.locator('ktk-offline-store')).toContainText('no longer kept');
  await page.goto(host.origin + article);
  await expect(notice(page)).toContainText('not kept on this device');
});

test('one switch turns it off and empties it, for good', async ({ page, host }) => {
  await settle(page, host);
  await page.goto(`${host.origin}/offline/`);
  await switches(page).nth(1).check();
  await switches(page).first().uncheck();
  await expect(page.locator('ktk-offline-store')).toContainText('Nothing is kept now.');
  expect(await kept(page)).toEqual([]);
  await page.clock.install();
  await page.goto(host.origin + article);
  await page.clock.runFor(10_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await kept(page)).toEqual([]);
  await page.goto(`${host.origin}/offline/`);
  await expect(switches(page).first()).not.toBeChecked();
  await switches(page).first().check();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  expect((await kept(page)).length).toBeGreaterThan(100);
});

test('a sign that was not refreshed for 30 days asks to be checked online', async ({ page, host }) => {
  await settle(page, host);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes('-notes-')) ?? '';
    const notes = await caches.open(name);
    for (const note of await notes.keys()) await notes.put(note, new Response(String(Date.now() - 31 * 86_400_000)));
  });
  host.state = 'gone';
  await page.goto(host.origin + sign);
  await expect(notice(page)).toContainText('last refreshed 31 days ago');
  await expect(notice(page)).toContainText('check when you are online');
  host.state = 'up';
  await page.goto(host.origin + sign);
  await expect(notice(page)).toHaveCount(0);
  host.state = 'gone';
  await expect(async () => {
    await page.goto(host.origin + sign);
    await expect(notice(page)).toContainText('last refreshed today', { timeout: 1000 });
  }).toPass();
});

test('a new version waits while two pages are open, takes over when one is left, and shows its own words', async ({
  page,
  host,
  context,
}) => {
  await settle(page, host);
  const version = readFileSync('dist/offline/version.txt', 'utf8').trim();
  const worker = readFileSync('dist/sw.js', 'utf8');
  const revision = new RegExp(`(url:[^{}]*${sign}[^{}]*revision:.)[0-9a-f]{16}`);
  expect(worker).toMatch(revision);
  host.changed.set('/sw.js', worker.replaceAll(version, 'f'.repeat(16)).replace(revision, '$1ffffffffffffffff'));
  host.changed.set('/offline/version.txt', 'f'.repeat(16));
  host.changed.set(sign, readFileSync(`dist${sign}index.html`, 'utf8').replace(/<h1[^>]*>/, '$&New words. '));
  const other = await context.newPage();
  await other.goto(host.origin + article);
  await page.goto(host.origin + article);
  const waiting = (): Promise<boolean> => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(waiting).toBe(true);
  await page.goto(`${host.origin}/about/`);
  expect(await waiting()).toBe(true);
  await other.close();
  await expect(async () => {
    await page.goto(host.origin + article);
    expect(await waiting()).toBe(false);
  }).toPass();
  host.state = 'gone';
  await page.goto(host.origin + sign);
  await expect(page.locator('h1')).toContainText('New words.');
  await expect(notice(page)).toContainText('last refreshed today');
});

test('where there is no room, nothing is kept, and the site is as before', async ({ page, host, context }) => {
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 200_000 });
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.goto(`${host.origin}/`);
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const watch = (registration: ServiceWorkerRegistration): void => {
          const worker = registration.installing;
          if (!worker) return done('no worker');
          worker.addEventListener(
            'statechange',
            () => (worker.state === 'redundant' || worker.state === 'activated') && done(worker.state),
          );
        };
        void navigator.serviceWorker.register('/sw.js').then(watch, () => done('refused'));
      }),
  );
  expect(outcome).toBe('redundant');
  expect((await kept(page)).filter((url) => url.includes('/signs/'))).toEqual([]);
  await page.goto(host.origin + article);
  await expect(page.locator('h1')).toBeVisible();
  expect(failures).toEqual([]);
});

test('a device that saves data keeps what is switched on by hand, and nothing else', async ({ page, host }) => {
  const saves = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`;
  host.changed.set('/sw.js', saves + readFileSync('dist/sw.js', 'utf8'));
  await page.addInitScript(saves);
  await page.goto(`${host.origin}/offline/`);
  await expect(page.locator('ktk-offline-store')).toContainText('nothing is kept until you switch it on');
  await expect(switches(page).first()).not.toBeChecked();
  await switches(page).first().check();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  expect((await kept(page)).length).toBeGreaterThan(100);
  await page.reload();
  await expect(switches(page).first()).toBeChecked();
  await expect(page.locator('ktk-offline-store')).not.toContainText('until you switch it on');
});

for (const [who, prepare, registers] of [
  ['an ordinary browser', () => undefined, 1],
  ['a browser that saves data', () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }), 0],
  ['a browser on a 2G network', () => Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } }), 0],
  ['a browser on a 4G network', () => Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g' } }), 1],
  ['Firefox before 102', () => Reflect.deleteProperty(window, 'TransformStream'), 0],
  ['Chrome before 106 and Safari before 15.4', () => (CSS.supports = () => false), 0],
] as const)
  test(`${who} asks for a worker ${registers} times`, async ({ page, host }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      const seen = window as { asked?: number };
      seen.asked = 0;
      navigator.serviceWorker.register = () => {
        seen.asked = (seen.asked ?? 0) + 1;
        return Promise.reject(new Error('counted'));
      };
    });
    await page.addInitScript(prepare);
    await page.goto(host.origin + article);
    await page.clock.runFor(10_000);
    expect(await page.evaluate(() => (window as { asked?: number }).asked)).toBe(registers);
  });

import { setCacheNameDetails } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { absentNotice, storeNotice, withNotice } from './notice.ts';
import { takeOver, versionFile } from './names.ts';
import type { LastingEvent, WorkerScope } from './scope.ts';
import { isSpared } from './spared.ts';
import { noteStore, prefix, readStore, wishNote } from './stores.ts';

declare const self: WorkerScope;
/** Put in place by the build: the files that everyone keeps, and the hash of them all. */
declare const __STORE__: { version: string; files: { url: string; revision: string | null }[] };

const { version, files } = __STORE__;
const { scope } = self.registration;
const base = new URL(scope).pathname;
const keptByAll = new Set(files.map(({ url }) => url));
const readPages = readStore(scope);
const refreshedAt = `${scope}refreshed/${version}`;
/** Beyond this a slow network counts as none, where there is a copy. */
const patience = 4;
const mostReadPages = 60;
const hour = 60 * 60 * 1000;
const keptOn = 'X-Kept-On';

setCacheNameDetails({ prefix, suffix: scope });
const store = new PrecacheController();
store.addToCacheList(files);

const pathOf = (request: Request): string => new URL(request.url).pathname;
const notes = (): Promise<Cache> => caches.open(noteStore(scope));
const noteRefreshed = async (): Promise<void> => (await notes()).put(refreshedAt, new Response(String(Date.now())));

async function lastRefreshed(): Promise<Date | undefined> {
  const noted = await (await notes()).match(refreshedAt);
  return noted && new Date(Number(await noted.text()));
}

/** Once an hour, while there is a network: whether the store is still that of the site. */
async function refresh(): Promise<void> {
  const last = await lastRefreshed();
  if (last && Date.now() - last.valueOf() < hour) return;
  const newest = await fetch(scope + versionFile, { cache: 'no-store' });
  if (newest.ok && (await newest.text()).trim() === version) await noteRefreshed();
}

/** A page with a notice, as a new answer. */
async function noticed(page: Response, notice: string): Promise<Response> {
  const headers = new Headers(page.headers);
  for (const name of ['Content-Encoding', 'Content-Length', keptOn]) headers.delete(name);
  return new Response(withNotice(await page.text(), notice), { headers });
}

async function absent(): Promise<Response> {
  const page = await store.matchPrecache(`${base}offline/`);
  return page ? noticed(page, absentNotice) : Response.error();
}

async function withoutOldest(): Promise<void> {
  const cache = await caches.open(readPages);
  const pages = await cache.keys();
  for (const page of pages.slice(0, Math.max(0, pages.length - mostReadPages))) await cache.delete(page);
}

/** Neither what stands behind “?” nor what stands behind “#” is written down. */
const nameless: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(new URL(request.url).origin + pathOf(request)),
};

/** A server in trouble, or a log-in page in place of data, is no answer. */
const sound: WorkboxPlugin = {
  fetchDidSucceed: ({ request, response }) => {
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    if (response.status >= 500 || (isPage && request.mode !== 'navigate')) throw new Error('No answer of this site.');
    return Promise.resolve(response);
  },
};

const pages = new NetworkFirst({
  cacheName: readPages,
  networkTimeoutSeconds: patience,
  plugins: [
    nameless,
    sound,
    {
      cacheWillUpdate: async ({ request, response }) => {
        const wanted = !keptByAll.has(pathOf(request)) && !pathOf(request).startsWith(`${base}connect/`) && (await caches.has(readPages));
        if (!wanted || response.status !== 200 || response.redirected) return null;
        const headers = new Headers(response.headers);
        headers.set(keptOn, new Date().toISOString());
        return new Response(response.body, { headers });
      },
      cacheDidUpdate: withoutOldest,
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
        const common = await store.matchPrecache(pathOf(request));
        if (common) return noticed(common, storeNotice(await lastRefreshed(), new Date()));
        if (!cachedResponse) return undefined;
        const day = cachedResponse.headers.get(keptOn);
        return noticed(cachedResponse, storeNotice(day ? new Date(day) : undefined, new Date()));
      },
      handlerDidError: absent,
    },
  ],
});

const data = new NetworkFirst({
  cacheName: readPages,
  networkTimeoutSeconds: patience,
  plugins: [
    nameless,
    sound,
    { cacheWillUpdate: () => Promise.resolve(null), cachedResponseWillBeUsed: ({ request }) => store.matchPrecache(pathOf(request)) },
  ],
});

/** A new version waits until no page of the old one is open; a page that is being left does not count. */
async function letNewVersionIn(): Promise<void> {
  const { waiting } = self.registration;
  if (waiting && (await self.clients.matchAll({ type: 'window' })).length <= 1) waiting.postMessage(takeOver);
}

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  ({ request, event }: { request: Request; event: LastingEvent }) => {
    event.waitUntil(Promise.all([letNewVersionIn(), refresh().catch(() => undefined)]));
    return pages.handle({ request, event });
  },
);
/** Whether the store has a file at an address, and whether it is data, which changes under its name. */
const isKept = (url: URL): boolean => url.origin === self.location.origin && keptByAll.has(url.pathname);
const isData = (url: URL): boolean => url.pathname.endsWith('.json');

registerRoute(({ url, request }) => isKept(url) && isData(url) && request.mode !== 'navigate', data);
registerRoute(
  ({ url, request }) => isKept(url) && !isData(url) && request.mode !== 'navigate',
  async ({ request }) => (await store.matchPrecache(pathOf(request))) ?? fetch(request),
);

self.addEventListener('install', (event) => {
  const install = async (): Promise<void> => {
    if (isSpared(self.navigator.connection) && !(await (await notes()).match(wishNote(scope)))) throw new Error('Data is being saved.');
    try {
      await store.install(event);
      await noteRefreshed();
    } catch (error) {
      // Half a store would take the room of a whole one and answer for none.
      if (!self.registration.active) await caches.delete(store.strategy.cacheName);
      throw error;
    }
  };
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  const tidy = async (): Promise<void> => {
    await store.activate(event);
    const cache = await notes();
    for (const note of await cache.keys()) if (![refreshedAt, wishNote(scope)].includes(note.url)) await cache.delete(note);
  };
  event.waitUntil(tidy());
});

self.addEventListener('message', ({ data: said }) => {
  if (said === takeOver) void self.skipWaiting();
});

import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDist } from './browser.ts';
import { engines, until, type Session } from './webdriver.ts';

/** Milliseconds that a browser may take to start on a busy machine. */
const slowStart = 300_000;

let origin: string;
let server: Server;
beforeAll(async () => {
  ({ origin, server } = await serveDist());
});
afterAll(() => {
  server.close();
});

engines.forEach((engine, index) => {
  const { name, lacking } = engine;
  describe.skipIf(lacking)(`${name}${lacking ? ` (left out: ${lacking})` : ''}`, () => {
    let session!: Session;
    beforeAll(async () => {
      session = await engine.open(9400 + (process.pid % 300) + index);
    }, slowStart);
    afterAll(() => (session as Session | undefined)?.close());

    test('an article has its colours, borders and face', async () => {
      await session.go(`${origin}/conditions/neck-pain/`);
      expect(await session.value("getComputedStyle(document.querySelector('.flags')).borderTopStyle")).toBe('solid');
      expect(await session.value('getComputedStyle(document.documentElement).backgroundColor')).toMatch(
        /rgb\((?:252, 248, 242|28, 20, 27)\)/,
      );
      expect(await session.value('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    });
    test('an emergency typed into search shows its card', async () => {
      await session.go(`${origin}/search/?q=chest%20pain`);
      expect(await until(session, "document.querySelector('.urgent-card')?.textContent")).toContain('111');
    });
    test('a reading list opens', async () => {
      await session.go(`${origin}/r/#neck-pain+kneading`);
      expect(await until(session, "document.querySelector('[data-reads] li')?.textContent")).toContain('Neck pain');
    });
    test('the safety check answers', async () => {
      await session.go(`${origin}/guides/is-massage-safe-for-me/`);
      expect(await until(session, "document.querySelector('input[name=check-emergency][value=yes]') !== null")).toBe(true);
      await session.value("document.querySelector('input[name=check-emergency][value=yes]').click()");
      expect(await until(session, "document.querySelector('.answer-now')?.textContent")).toContain('111');
    });
    test('regions of the body are links', async () => {
      await session.go(`${origin}/body/`);
      expect(await session.value("document.querySelectorAll('.bodies a').length")).toBeGreaterThan(10);
    });
  });
});

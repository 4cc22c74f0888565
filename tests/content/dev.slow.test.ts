import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { copyProject } from '../../scripts/project-copy.ts';

type Overlay = { type: string; err?: { message: string; hint?: string; loc: { file: string; line: number; column: number } } };

const root = copyProject();
const page = '/conditions/neck-pain/';
const article = join(root, 'src/content/conditions/neck-pain.mdx');
const written = readFileSync(article, 'utf8');

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
const port = await freePort();
const origin = `http://localhost:${port}`;

const { PATH = '', HOME = '' } = process.env;
const dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
  cwd: root,
  env: { PATH, HOME, NO_COLOR: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
});
let said = '';
for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));

const fetched = async (path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
};
const within = { timeout: 240_000, interval: 500 };
const pageHolds = (status: number, words: string): Promise<void> =>
  vi.waitFor(async () => {
    const answer = await fetched(page);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
  }, within);

/** What the browser’s client of the server is told, as it listens. */
const overlays: Overlay[] = [];
let socket: WebSocket | undefined;

beforeAll(async () => {
  await pageHolds(200, 'Neck pain');
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  socket = new WebSocket(`ws://localhost:${port}/?token=${token}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => void overlays.push(JSON.parse(String(data)) as Overlay));
}, 300_000);

afterAll(async () => {
  socket?.close();
  const ended = new Promise((resolve) => dev.once('exit', resolve));
  dev.kill();
  await ended;
  rmSync(root, { recursive: true, force: true });
});

const lastError = (): Overlay['err'] => overlays.findLast(({ type }) => type === 'error')?.err;
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

describe('Saving a file while `dev` runs', () => {
  test.each([
    ['precaution', '[recent-injury,', '[recent-injry,', 'names no precaution', 'recent-injury'],
    ['<Cite>', '<Cite id="', '<Cite id="x', 'names no reference', ''],
  ])(
    'with a misspelt %s shows where, what and why in the browser, and on the page',
    async (_what, right, wrong, message, near) => {
      overlays.length = 0;
      writeFileSync(article, written.replace(right, wrong));
      await vi.waitFor(() => expect(lastError()?.message).toContain(message), within);
      const { message: told = '', hint, loc } = lastError() ?? {};
      expect(told).toContain(near);
      expect(hint).toMatch(/left out/);
      expect(loc).toMatchObject({ file: article, line: lineOf(written, right) });
      await pageHolds(500, message);
    },
    300_000,
  );

  test('that is mended shows the page again, with what is new in it', async () => {
    overlays.length = 0;
    writeFileSync(article, written.replace(/^title: .*$/m, 'title: Aching neck'));
    await pageHolds(200, '<h1 data-pagefind-meta="title">Aching neck');
    await vi.waitFor(() => expect(overlays.map(({ type }) => type)).toContain('full-reload'), within);
    expect((await fetched('/conditions/')).text).toContain('Aching neck');
  }, 300_000);

  test('says in the terminal what an editor would send back, and shows the page', async () => {
    writeFileSync(article, `${written}\n\nThis works in 73% of people.\n`);
    await vi.waitFor(() => expect(said).toContain('73'), within);
    await pageHolds(200, '73%');
  }, 300_000);
});

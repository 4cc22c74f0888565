import { chmodSync, cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../../scripts/hosting/built.ts';
import { ownPlace } from '../../scripts/hosting/index.ts';
import { compressed, contentType, headersFor, type Place } from '../../scripts/hosting/policy.ts';
import { precompress, worthwhile } from '../../scripts/hosting/precompress.ts';
import { kinds, missing, start, type Server } from './servers.ts';

if (!existsSync('dist')) throw new Error('There is no dist/ yet: run `npm run build` first.');

/** The built site as it is put on a server, with what should never be seen beside it. */
const site = mkdtempSync(join(tmpdir(), 'site-'));
cpSync('dist', site, { recursive: true });
chmodSync(site, 0o755);
mkdirSync(join(site, '.git'));
writeFileSync(join(site, '.git/config'), 'hidden');
writeFileSync(join(site, '.env'), 'hidden');
mkdirSync(join(site, '.well-known'));
writeFileSync(join(site, '.well-known/security.txt'), 'shown');
afterAll(() => rmSync(site, { recursive: true, force: true }));

const files = globSync('**/*', { cwd: 'dist' }).filter((path) => extname(path));
/** The largest file of every kind, and of each folder that has rules of its own. */
const ofEveryKind = [
  ...Map.groupBy(files, (path) => `${path.split('/')[0]?.match(/^(?:_astro|api|connect)$/)?.[0] ?? ''} ${extname(path)}`).values(),
].map((same) =>
  same.reduce((most, one) => (readFileSync(join('dist', one)).length > readFileSync(join('dist', most)).length ? one : most)),
);
const style =
  files.find((path) => path.startsWith('_astro/') && path.endsWith('.css') && readFileSync(join('dist', path)).length > 2000) ?? '';
const article = 'conditions/neck-pain';
for (const path of [...ofEveryKind, `${article}/index.html`]) precompress(join(site, path));

const built = ownPlace();
const places: Record<string, Place> = {
  'at the root of its host': { ...built, base: '' },
  'in a folder': { ...built, base: '/massage', redirects: [['/conditions/frozen-neck/', '/conditions/neck-pain/']] },
};

const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const secret = 'Hemi-Smith-19800203';

test('the site under test stands at the root of its host', () => expect(builtFolder('dist')).toBe(''));

for (const [name, kind] of Object.entries(kinds))
  describe.skipIf(missing(kind))(`${name}${missing(kind) ? ` (${missing(kind)})` : ''}`, () => {
    describe.each(Object.entries(places))('%s', (_where, place) => {
      let server: Server;
      const at = (path: string): string => `${place.base}/${path}`;
      beforeAll(async () => (server = await start(kind, place, site)));
      afterAll(() => server.stop().then(() => undefined));

      test.each(ofEveryKind)('sends %s whole, with its type, its charset, its caching and every header', async (path) => {
        const { status, headers, body } = await server.ask(at(path));
        expect(status).toBe(200);
        expect(body.equals(readFileSync(join('dist', path)))).toBe(true);
        expect(headers['content-type']?.toLowerCase()).toBe(contentType(path));
        for (const [header, value] of Object.entries(headersFor(`/${path}`))) expect(headers[header.toLowerCase()], header).toBe(value);
        if (!/^(?:api|connect)\//.test(path)) expect(headers['access-control-allow-origin']).toBeUndefined();
      });

      test('answers the home page, an article and its short address, and puts the slash where it is missing', async () => {
        for (const path of ['', `${article}/`, 'a/neck-pain/']) {
          const { status, headers } = await server.ask(at(path));
          expect([status, headers['content-type']?.toLowerCase(), headers['cache-control']], path).toEqual([
            200,
            'text/html; charset=utf-8',
            'no-cache',
          ]);
        }
        const { status, headers } = await server.ask(at(article));
        expect([301, 308]).toContain(status);
        expect(new URL(headers.location ?? '', 'https://x.example').pathname).toBe(at(`${article}/`));
      });

      test.each([
        'no-such-page/',
        '_astro/no-such-file.js',
        'api/no-such.json',
        'connect/icd10cm/Z99.Z.json',
        'a/',
        'pdf/',
        '_astro/',
        '.git/config',
        '.env',
      ])('answers %s with the page for what is not there, asked for anew', async (path) => {
        const { status, headers, body } = await server.ask(at(path));
        expect([status, headers['cache-control'], headers['content-type']?.toLowerCase()]).toEqual([
          404,
          'no-cache',
          'text/html; charset=utf-8',
        ]);
        expect(body.equals(readFileSync('dist/404.html'))).toBe(true);
        expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
      });

      test.skipIf(place.base)('shows what is meant for machines in .well-known', async () => {
        expect((await server.ask('/.well-known/security.txt')).body.toString()).toBe('shown');
      });

      test.each([`${article}/`, ...ofEveryKind])('packs %s exactly where it is text, and it unpacks to itself', async (path) => {
        const file = path.endsWith('/') ? `${path}index.html` : path;
        const plain = readFileSync(join('dist', file));
        for (const coding of ['gzip', 'br, gzip'] as const) {
          const { headers, body } = await server.ask(at(path), { 'Accept-Encoding': coding });
          const encoding = headers['content-encoding'] as keyof typeof unpack | undefined;
          const text = compressed.includes(extname(file).slice(1));
          if (!text || plain.length >= worthwhile) expect(Boolean(encoding), coding).toBe(text);
          expect((encoding ? unpack[encoding](body) : body).equals(plain)).toBe(true);
          if (encoding) expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
        }
      });

      test('says “not modified” to who has the file, and sends a part to who asks for one', async () => {
        for (const path of [`${article}/`, style, 'pdf/neck-pain.pdf']) {
          const { headers, body } = await server.ask(at(path));
          const again = await server.ask(at(path), { 'If-None-Match': headers.etag ?? 'none' });
          expect([again.status, again.headers['cache-control']], path).toEqual([304, headers['cache-control']]);
          const part = await server.ask(at(path), { Range: 'bytes=100-199' });
          expect([part.status, part.body.equals(body.subarray(100, 200))], path).toEqual([206, true]);
        }
      });

      test('sends old addresses on to the article that took their place', async () => {
        for (const [from, to] of place.redirects) {
          const { status, headers } = await server.ask(place.base + from);
          expect([status, new URL(headers.location ?? '', 'https://x.example').pathname]).toEqual([301, place.base + to]);
        }
      });

      test('writes no query string into any log, whatever is asked', async () => {
        const paths = [
          '',
          'connect/application/',
          'no-such-page/',
          article,
          'pdf/',
          '.env',
          '%2e%2e/%2e%2e/etc/passwd',
          'a%2fb',
          '_astro/x.js',
        ];
        for (const path of paths) await server.ask(`${at(path)}?patient=${secret}`, { Referer: `https://x.example/?${secret}` });
        await server.ask(`${at('')}?${'x'.repeat(20_000)}${secret}`).catch(() => undefined);
        await server.ask(at(`${'y'.repeat(300)}/?${secret}`));
        const written = await server.stop();
        expect(written).not.toContain(secret);
        expect(written).toContain(at('connect/application/'));
      });
    });
  });

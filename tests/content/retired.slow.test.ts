import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenLinks, readPages } from '../dist/pages.ts';
import { articleLines, linesOf, type Directory } from '../../src/reading-list/directory.ts';

/** The whole site in a folder of its own, as a clinic would publish it under /massage/, with three old addresses that it once had. */
const root = mkdtempSync(join(tmpdir(), 'retired-'));
const here = process.cwd();
for (const path of ['scripts', 'public', 'src', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
  cpSync(join(here, path), join(root, path), { recursive: true });
mkdirSync(join(root, 'node_modules'));
for (const name of readdirSync(join(here, 'node_modules')))
  if (!['.astro', '.vite', '.cache'].includes(name)) symlinkSync(join(here, 'node_modules', name), join(root, 'node_modules', name));
appendFileSync(join(root, 'src/content/permalinks.txt'), 'stiff-old-neck\nmagic-hands\n');
appendFileSync(
  join(root, 'src/content/retired.yaml'),
  '\nstiff-old-neck: { to: conditions/neck-pain }\nmagic-hands: { withdrawn: Its only source was retracted. }\nguides/stress: { to: conditions/stress }\n',
);
const config = join(root, 'src/site.config.ts');
writeFileSync(config, readFileSync(config, 'utf8').replace('clinic: undefined', "clinic: { name: 'Harbour Hands', city: 'Whanganui' }"));

const { PATH = '', HOME = '' } = process.env;
const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  cwd: root,
  encoding: 'utf8',
  env: { PATH, HOME, NO_COLOR: '1', SITE_ORIGIN: 'https://harbour.example.org', SITE_BASE: '/massage' },
});
const dist = join(root, 'dist');
const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sections = ['conditions', 'techniques', 'benefits', 'client-groups', 'science', 'guides'];

describe('An article that was retired', () => {
  test('leaves a site that builds', () => {
    expect(built.status, built.stdout + built.stderr).toBe(0);
  });

  test('still answers at its short address and at its old one, in whatever section it stood', () => {
    for (const path of ['a/stiff-old-neck', ...sections.map((section) => `${section}/stiff-old-neck`)]) {
      expect(page(path), path).toContain('<meta http-equiv="refresh" content="0; url=/massage/conditions/neck-pain/">');
      expect(page(path), path).toContain('<link rel="canonical" href="https://harbour.example.org/massage/conditions/neck-pain/">');
    }
  });

  test('says why, at every old address, when it was withdrawn', () => {
    for (const path of ['a/magic-hands', ...sections.map((section) => `${section}/magic-hands`)])
      expect(page(path), path).toContain('Its only source was retracted.');
  });

  test('that moved to another section is found where it was and where it is', () => {
    expect(page('guides/stress')).toContain('url=/massage/conditions/stress/');
    expect(page('conditions/stress')).not.toContain('http-equiv="refresh"');
    expect(page('a/stress')).toContain('url=/massage/conditions/stress/');
    expect(existsSync(join(dist, 'techniques/stress'))).toBe(false);
  });

  test('keeps its printed codes and papers good', () => {
    expect(readFileSync(join(dist, 'pdf/stiff-old-neck.pdf')).equals(readFileSync(join(dist, 'pdf/neck-pain.pdf')))).toBe(true);
    expect(existsSync(join(dist, 'qr/stiff-old-neck.svg'))).toBe(true);
    expect(existsSync(join(dist, 'qr/magic-hands.svg'))).toBe(true);
  });

  test('is followed by reading lists that name it', () => {
    const directory = JSON.parse(readFileSync(join(dist, 'r/articles.json'), 'utf8')) as Directory;
    const lines = linesOf(['stiff-old-neck', 'magic-hands', 'stress'], directory);
    expect(articleLines(lines).map(({ article }) => article.id)).toEqual(['conditions/neck-pain', 'conditions/stress']);
    expect(lines[1]).toEqual({ kind: 'withdrawn', named: 'magic-hands', why: 'Its only source was retracted.' });
  });

  test('is not sent to search engines', () => {
    const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
    expect(map).not.toMatch(/stiff-old-neck|magic-hands/);
    expect(map).toContain('https://harbour.example.org/massage/conditions/neck-pain/');
  });
});

describe('A clinic’s copy in a folder of its own', () => {
  test('puts its own name and address on lists, answers and codes', () => {
    const lists = page('r');
    expect(lists).toContain('data-origin="https://harbour.example.org"');
    expect(lists).toContain('data-base="/massage/"');
    expect(lists).toContain('data-clinic="Harbour Hands"');
    expect(readFileSync(join(dist, 'connect/icd10cm/M54.2.json'), 'utf8')).toContain(
      '"href":"https://harbour.example.org/massage/conditions/neck-pain/"',
    );
    const index = JSON.parse(readFileSync(join(dist, 'connect/index.json'), 'utf8')) as { application: string };
    expect(index.application).toBe('https://harbour.example.org/massage/connect/application/');
  });

  test('has no link that leads nowhere, and none outside its folder', () => {
    const files = new Set(globSync('**/*', { cwd: dist }).map((file) => `/massage/${file}`));
    expect(brokenLinks(readPages(dist, '/massage'), files, 'https://harbour.example.org')).toEqual([]);
  });

  test('names its folder to hosts, search engines, feed readers and home screens', () => {
    const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
    expect(read('_headers').match(/^\/.*$/gm)).toEqual(['/massage/*', '/massage/_astro/*', '/massage/api/*', '/massage/connect/*']);
    expect(read('_redirects')).toContain('/massage/conditions/stiff-old-neck/ /massage/conditions/neck-pain/ 301\n');
    expect(read('_redirects')).toContain('/massage/a/stiff-old-neck/ /massage/conditions/neck-pain/ 301\n');
    expect(read('_redirects')).not.toContain('magic-hands');
    expect(read('robots.txt')).toContain('Sitemap: https://harbour.example.org/massage/sitemap-index.xml');
    for (const feed of ['feed.xml', 'changes.xml']) expect(read(feed)).toContain('<link>https://harbour.example.org/massage/</link>');
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ start_url: '/massage/', scope: '/massage/' });
  });

  test('is served by `npm start` in its folder, and the root leads there', async () => {
    const child = spawn(process.execPath, ['scripts/serve.ts', '0'], { cwd: root });
    try {
      const [said] = (await once(child.stdout, 'data')) as [Buffer];
      const address = /http:\/\/\S+/.exec(said.toString())?.[0] ?? '';
      expect(new URL(address).pathname).toBe('/massage/');
      const home = await fetch(new URL('/', address));
      expect([home.status, new URL(home.url).pathname]).toEqual([200, '/massage/']);
      expect((await fetch(new URL('conditions/neck-pain/', address))).status).toBe(200);
      expect((await fetch(new URL('/conditions/neck-pain/', address))).status).toBe(404);
    } finally {
      child.kill();
    }
  });
});

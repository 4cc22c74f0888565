import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../scripts/project-copy.ts';
import { notYetMarked } from '../../src/catalogue/rules/foreign-passages.ts';
import { regions } from '../../src/regions/index.ts';
import { countries } from '../../src/schemas/vocabulary.ts';
import { dial } from '../../src/text/dial.ts';

type Page = { path: string; html: string; words: string };

/** What a reader sees of a page’s main part, without the names of the publications it rests on. */
const wordsOf = (html: string): string =>
  (/<main.*<\/main>/s.exec(html)?.[0] ?? '')
    .replaceAll(/<(script|style)\b.*?<\/\1>|<a\b[^>]*rel="external.*?<\/a>|<[^>]+>/gs, ' ')
    .replaceAll(/\s+/g, ' ');

describe.each(countries.filter((country) => country !== 'new-zealand'))('a copy built for %s', (country) => {
  const { phones, language, name } = regions[country];
  let root = '';
  let pages: Page[] = [];

  beforeAll(() => {
    root = copyProject();
    const { PATH = '', HOME = '' } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH, HOME, NO_COLOR: '1', SITE_COUNTRY: country },
    });
    expect(status, stdout + stderr).toBe(0);
    const dist = join(root, 'dist');
    pages = globSync('**/*.html', { cwd: dist }).map((path) => {
      const html = readFileSync(join(dist, path), 'utf8');
      return { path, html, words: wordsOf(html) };
    });
  }, 1_200_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Pages of articles whose passages are not marked yet are not searched. */
  const searched = (): Page[] => pages.filter(({ path }) => ![...notYetMarked].some((id) => path.startsWith(`${id}/`)));
  const page = (path: string): Page | undefined => pages.find((one) => one.path === path);

  test('speaks its language', () => {
    expect(pages.length).toBeGreaterThan(300);
    for (const { path, html } of pages) expect(html.includes(`<html lang="${language}"`), path).toBe(true);
  });

  test('rings its own numbers only, and the ambulance by its own', () => {
    const own = new Set(Object.values(phones).flatMap((phone) => (phone ? [dial(phone.number)] : [])));
    for (const { path, html } of pages)
      for (const [, href = ''] of html.matchAll(/href="(tel:[^"]*)"/g)) expect(own.has(href), `${path}: ${href}`).toBe(true);
    expect(page('signs/stroke/index.html')?.words).toMatch(new RegExp(`ring ${phones.emergency.number}`, 'i'));
  });

  test('names no service of another country', () => {
    const services = countries.filter((other) => other !== country).flatMap((other) => regions[other].services);
    // Records tell where they were read, and findings where they were found.
    const told = searched().filter(({ path }) => !/^(?:references|changes|connect|styleguide)\/|\/evidence\/index\.html$/.test(path));
    for (const service of services) {
      const naming = told.filter(({ words }) => service.test(words)).map(({ path }) => path);
      expect(naming, String(service)).toEqual([]);
    }
  });

  test('answers at the address of a guide for another country, says so, and leads nobody there', () => {
    for (const path of ['guides/massage-cost-and-acc/index.html', 'a/massage-cost-and-acc/index.html'])
      expect(page(path)?.words, path).toContain(`This copy is for ${name}`);
    const leading = searched().filter(({ html }) => /href="[^"]*\/guides\/massage-cost-and-acc\/"/.test(html));
    expect(leading.map(({ path }) => path)).toEqual([]);
  });
});

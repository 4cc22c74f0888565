import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { source } from '../content/own.ts';
import { readFragment } from '../../src/reading-list/fragment.ts';
import { page, pages } from './pages.ts';

const lists = source.entries['reading-lists'];
const written = new Set<string>(source.articles.map(({ id }) => id));

describe('Ready-made lists', () => {
  test('are fourteen at least, each with three written articles in its order and a way to start from it', () => {
    expect(lists.length).toBeGreaterThanOrEqual(14);
    for (const { id, data } of lists) {
      const { html } = page(`/reading-lists/${id}/`);
      const shown = data.articles.filter((one) => written.has(one));
      expect(shown.length, id).toBeGreaterThanOrEqual(3);
      expect(
        [...html.matchAll(/<h2[^>]*><a href="\/([^"]+)\/"/g)].map(([, to]) => to),
        id,
      ).toEqual(shown);
      const start = /href="\/r\/#([^"]+)" data-start/.exec(html)?.[1] ?? '';
      expect(readFragment(start).slugs, id).toEqual(shown.map((one) => one.split('/')[1]));
      expect(html, id).toContain('Why these, in this order');
    }
  });

  test('are all on their index, which the head and foot of every page lead to', () => {
    for (const { id } of lists) expect(page('/reading-lists/').html).toContain(`href="/reading-lists/${id}/"`);
    expect(pages.filter(({ html }) => !html.includes('href="/reading-lists/"')).map(({ path }) => path)).toEqual([]);
  });
});

/** A script with all it imports at once, and what it may import later. */
function scriptsOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(`dist${path}`, 'utf8');
  for (const [, to = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) scriptsOf(posix.join(posix.dirname(path), to), seen);
  return seen;
}
const weight = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(`dist${path}`)).length, 0);
const loadedBy = (path: string): Set<string> =>
  new Set([...page(path).html.matchAll(/<script[^>]* src="([^"]+)"/g)].flatMap(([, src = '']) => [...scriptsOf(src)]));

describe('The script of reading lists', () => {
  test('weighs no more than 12 kB on the list’s own page, and the code is drawn by another that comes later', () => {
    const scripts = loadedBy('/r/');
    expect(weight(scripts)).toBeLessThanOrEqual(12_000);
    expect([...scripts].filter((path) => /\bqr\b/.test(path))).toEqual([]);
  });

  test('on an article is the button and the count alone: with all else that an article runs, 4 kB in two files', () => {
    const scripts = loadedBy('/conditions/neck-pain/');
    expect(weight(scripts)).toBeLessThanOrEqual(4_000);
    expect(scripts.size).toBeLessThanOrEqual(2);
    const code = [...scripts].map((path) => readFileSync(`dist${path}`, 'utf8')).join('');
    expect(code).toContain('ktk-list-toggle');
    expect(code).not.toMatch(/data-hand-over|mailto:|knead-to-know\/reading-lists/);
  });
});

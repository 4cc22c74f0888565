import { describe, expect, test } from 'vitest';
import { htmlProblems } from '../../scripts/measure/html.ts';
import { core, macrons } from '../../src/fonts/characters.ts';
import { all, attributes, files, meta, one, pages, read, textOf, type Page } from './pages.ts';

const shown = pages.filter(({ hidden }) => !hidden);
const titleOf = (from: Page): string => textOf(one(from, 'head > title') ?? from);

describe('every page', () => {
  test('is valid HTML', async () => {
    const faults = (await Promise.all(pages.map(({ path, html }) => htmlProblems(html, path)))).flat();
    expect(faults).toEqual([]);
  }, 180_000);

  test('has one first-level heading, and no level is skipped on the way down', () => {
    const faults = pages.flatMap((from) => {
      const levels = all(from, 'h1, h2, h3, h4, h5, h6').map(({ name }) => Number(name.slice(1)));
      const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 1) + 1);
      return levels.filter((level) => level === 1).length === 1 && skips.length === 0 ? [] : [`${from.path}: ${levels.join(' ')}`];
    });
    expect(faults).toEqual([]);
  });

  test('says its language, its title and what it is about', () => {
    for (const from of pages) {
      expect(one(from, 'html')?.attribs['lang'], from.path).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
      expect(all(from, 'head > title'), from.path).toHaveLength(1);
      expect(titleOf(from).length, from.path).toBeGreaterThan(5);
      expect(meta(from, 'description').length, from.path).toBeGreaterThan(25);
    }
  });

  test('has a title and a description of its own', () => {
    const repeated = (values: [string, string][]): string[][] =>
      [...Map.groupBy(values, ([value]) => value).values()].filter((same) => same.length > 1).map((same) => same.map(([, path]) => path));
    expect(repeated(shown.map((from) => [titleOf(from), from.path]))).toEqual([]);
    expect(repeated(shown.map((from) => [meta(from, 'description'), from.path]))).toEqual([]);
  });

  test('holds no style attribute and no unhashed script, which its policy would block', () => {
    const blocked = pages.flatMap((from) =>
      all(from, '*').flatMap(({ name, attribs }) =>
        Object.keys(attribs)
          .filter((key) => key === 'style' || /^on[a-z]+$/.test(key))
          .map((key) => `${from.path} ${name} ${key}`),
      ),
    );
    expect(blocked).toEqual([]);
  });

  test('carries a policy that allows only this host, and nothing unsafe', () => {
    for (const from of pages) {
      const { path } = from;
      const policy = one(from, 'meta[http-equiv=content-security-policy]')?.attribs['content'] ?? '';
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).toContain("object-src 'none'");
      expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      if (path !== '/search/') expect(policy, path).not.toContain('wasm-unsafe-eval');
    }
  });

  test('writes a number to ring as its region has it, and lets a phone ring it', () => {
    const links = pages.flatMap((from) => all(from, 'a[href^="tel:"]').map((link) => ({ link, path: from.path })));
    expect(links.length).toBeGreaterThan(0);
    for (const { link, path } of links) expect(textOf(link).replace(/\D/g, ''), path).toBe(link.attribs['href']?.replace(/\D/g, ''));
  });

  test('shows no placeholder, no “undefined” and no raw markup', () => {
    const faults = pages.flatMap((from) =>
      /\{\w+\}|\bundefined\b|\[object |\bNaN\b|<\/?(?:Cite|Finding|See|Term|Phone)\b|&lt;(?:Cite|Finding|See|Term|Phone)/.exec(
        textOf(from),
      )?.[0]
        ? [`${from.path}: ${/.{20}(?:\{\w+\}|\bundefined\b|\[object |\bNaN\b).{20}/.exec(textOf(from))?.[0]}`]
        : [],
    );
    expect(faults).toEqual([]);
  });

  test('joins no words where a space was meant', () => {
    // A full stop, bracket or colon run into the next word shows that white space was lost between inline elements.
    const faults = shown.flatMap(({ path, html }) => {
      const inline = html
        .replace(/<(script|style|pre)\b[\s\S]*?<\/\1>/g, '')
        .replace(/<(?:svg|sup)\b[\s\S]*?<\/(?:svg|sup)>/g, '')
        .replace(/<\/?(?:a|abbr|b|cite|em|i|span|strong|time)\b[^>]*>/g, '');
      const text = inline.replace(/<[^>]+>/g, '\n');
      return [...text.matchAll(/\p{Ll}{2}[.!?:)]\p{Lu}\p{Ll}+/gu)].map(([found]) => `${path}: ${found}`);
    });
    expect([...new Set(faults)]).toEqual([]);
  });
});

describe('no page or file asks another host for anything', () => {
  const foreign = /^(?:https?:)?\/\//;

  test('in what HTML loads', () => {
    const loading = 'stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest'.split('|');
    const loads = pages.flatMap((from) =>
      [
        ...all(from, [...loading.map((rel) => `link[rel~=${rel}]`), 'image', 'use'].join(', ')).map(({ attribs }) => attribs['href'] ?? ''),
        ...['src', 'srcset', 'poster', 'ping', 'action'].flatMap((name) => attributes(from, name)),
      ]
        .filter((address) => foreign.test(address))
        .map((address) => `${from.path} ${address}`),
    );
    expect(loads).toEqual([]);
  });

  test('in stylesheets', () => {
    const sheets = [
      ...[...files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/')).map(read),
      ...pages.flatMap(({ html }) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)),
    ];
    expect(sheets.length).toBeGreaterThan(0);
    for (const css of sheets)
      for (const [, address = ''] of css.matchAll(/(?:url\(|@import\s+)["']?([^"')]+)/g)) expect(address).not.toMatch(foreign);
  });

  test('in scripts of our own', () => {
    const scripts = [...files].filter((file) => file.startsWith('_astro/') && file.endsWith('.js')).map(read);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script.replaceAll('http://www.w3.org/', '')).not.toMatch(/["'`](?:https?:)?\/\/\w/);
  });
});

test('every character is in the typefaces, or is a sign or a letter of someone’s name that may come from another', () => {
  // Signs beside words that say the same, and letters of authors’ names from other alphabets than the fonts hold.
  const fallback = 'μ▲▬◆▼○□●✓→←↑↓↗−≥≤≈‐‑ãõðþŠšŽžĆćČčŃńŻżŹźĄąĘęŁłŚśŐőŰűĞğİıŞşŘřĚěŮůŇňŤťĎďĐđ\n\t';
  const known = new Set(Array.from(core + macrons + fallback));
  const strange = new Map<string, string>();
  for (const from of pages)
    for (const character of textOf(from))
      if (!known.has(character)) strange.set(`${character} U+${character.codePointAt(0)?.toString(16)}`, from.path);
  expect(Object.fromEntries(strange)).toEqual({});
});

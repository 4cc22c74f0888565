import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { core, macrons } from '../../src/fonts/characters.ts';
import { attributes, files, pages, read, textOf, withoutScripts } from './pages.ts';

const shown = pages.filter(({ hidden }) => !hidden);
const content = (html: string, name: string): string => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

describe('every page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        // Numbers are kept on one line by the stylesheet; a plain space is what people copy and search for.
        'tel-non-breaking': 'off',
        // HTML allows any id without spaces; headings such as “1. The gate” make ids that start with a digit.
        'valid-id': ['error', { relaxed: true }],
        // A list styled without bullets keeps its role in Safari only where the role is written down.
        'no-redundant-role': 'off',
      },
    });
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages) faults.push(`${path} ${line}:${column} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  }, 180_000);

  test('has one first-level heading, and no level is skipped on the way down', () => {
    const faults = pages.flatMap(({ path, html }) => {
      const levels = [...withoutScripts(html).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 1) + 1);
      return levels.filter((level) => level === 1).length === 1 && skips.length === 0 ? [] : [`${path}: ${levels.join(' ')}`];
    });
    expect(faults).toEqual([]);
  });

  test('says its language, its title and what it is about', () => {
    for (const { path, html } of pages) {
      expect(html, path).toMatch(/<html lang="[a-z]{2}-[A-Z]{2}"/);
      expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]?.length, path).toBeGreaterThan(5);
      expect(content(html, 'description').length, path).toBeGreaterThan(25);
    }
  });

  test('has a title and a description of its own', () => {
    const repeated = (values: [string, string][]): string[][] =>
      [...Map.groupBy(values, ([value]) => value).values()].filter((same) => same.length > 1).map((same) => same.map(([, path]) => path));
    expect(repeated(shown.map(({ html, path }) => [/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '', path]))).toEqual([]);
    expect(repeated(shown.map(({ html, path }) => [content(html, 'description'), path]))).toEqual([]);
  });

  test('holds no style attribute and no unhashed script, which its policy would block', () => {
    expect(pages.filter(({ html }) => /<[^>]+\sstyle="/.test(withoutScripts(html))).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => /<[^>]+\son[a-z]+="/.test(withoutScripts(html))).map(({ path }) => path)).toEqual([]);
  });

  test('carries a policy that allows only this host, and nothing unsafe', () => {
    for (const { path, html } of pages) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).toContain("object-src 'none'");
      expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      if (path !== '/search/') expect(policy, path).not.toContain('wasm-unsafe-eval');
    }
  });

  test('writes a number to ring as its region has it, and lets a phone ring it', () => {
    for (const { path, html } of pages)
      for (const [, number = '', label = ''] of withoutScripts(html).matchAll(/<a\b[^>]*href="tel:([^"]+)"[^>]*>([\s\S]*?)<\/a>/g))
        expect(textOf(label).replace(/\D/g, ''), path).toBe(number.replace(/\D/g, ''));
  });

  test('shows no placeholder, no “undefined” and no raw markup', () => {
    const faults = pages.flatMap(({ path, html }) =>
      /\{\w+\}|\bundefined\b|\[object |\bNaN\b|<\/?(?:Cite|Finding|See|Term|Phone)\b|&lt;(?:Cite|Finding|See|Term|Phone)/.exec(
        textOf(html),
      )?.[0]
        ? [`${path}: ${/.{20}(?:\{\w+\}|\bundefined\b|\[object |\bNaN\b).{20}/.exec(textOf(html))?.[0]}`]
        : [],
    );
    expect(faults).toEqual([]);
  });

  test('joins no words where a space was meant', () => {
    // A full stop, bracket or colon run into the next word shows that white space was lost between inline elements.
    const faults = shown.flatMap(({ path, html }) => {
      const inline = withoutScripts(html)
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
    const loads = pages.flatMap(({ path, html }) => {
      const links = [...html.matchAll(/<link\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) =>
          /rel="(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)"/.test(tag),
        );
      return [
        ...links.flatMap((tag) => attributes(tag, 'href')),
        ...attributes(html, 'src'),
        ...attributes(html, 'srcset'),
        ...attributes(html, 'poster'),
        ...attributes(html, 'ping'),
        ...attributes(html, 'action'),
        ...[...html.matchAll(/<(?:image|use)\b[^>]*>/g)].flatMap(([tag]) => attributes(tag, 'href')),
      ]
        .filter((address) => foreign.test(address))
        .map((address) => `${path} ${address}`);
    });
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
  const fallback = '▲▬◆▼○□●✓→←↑↓↗−≥≤≈‐‑ãðþŠšŽžĆćČčŃńŻżŹźĄąĘęŁłŚśŐőŰűĞğİıŞşŘřĚěŮůŇňŤťĎďĐđ\n\t';
  const known = new Set(Array.from(core + macrons + fallback));
  const strange = new Map<string, string>();
  for (const { path, html } of pages)
    for (const character of textOf(html))
      if (!known.has(character)) strange.set(`${character} U+${character.codePointAt(0)?.toString(16)}`, path);
  expect(Object.fromEntries(strange)).toEqual({});
});

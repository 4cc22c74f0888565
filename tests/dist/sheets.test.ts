import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { all, pages, textOf, type Page } from './pages.ts';

/** Names of the utilities that a sheet holds. */
const held = new Map<string, ReadonlySet<string>>();
function utilitiesOf(sheet: string): ReadonlySet<string> {
  const known = held.get(sheet);
  if (known) return known;
  const found = new Set<string>();
  postcss.parse(readFileSync(`dist${sheet}`, 'utf8')).walkAtRules('layer', (layer) => {
    if (layer.params !== 'utilities') return;
    layer.walkRules(({ selector }) => {
      const [, name] = /^\.((?:\\.|[\w-])+)/.exec(selector) ?? [];
      if (name) found.add(name.replaceAll(/\\(.)/g, '$1'));
    });
  });
  held.set(sheet, found);
  return found;
}

const sheetsOf = (page: Page): string[] => all(page, 'link[rel=stylesheet]').flatMap(({ attribs }) => attribs['href'] ?? []);
const worn = (page: Page): Set<string> => new Set(all(page, '[class]').flatMap(({ attribs }) => (attribs['class'] ?? '').split(/\s+/)));

describe('every page', () => {
  test('loads a sheet with every utility that it uses', () => {
    const known = new Set(pages.flatMap(sheetsOf).flatMap((sheet) => [...utilitiesOf(sheet)]));
    const faults = pages.flatMap((page) => {
      const own = new Set(sheetsOf(page).flatMap((sheet) => [...utilitiesOf(sheet)]));
      return [...worn(page)].filter((name) => known.has(name) && !own.has(name)).map((name) => `${page.path} ${name}`);
    });
    expect(faults).toEqual([]);
  });

  test('names its links by where they lead, when read alone', () => {
    const bare = pages.flatMap((page) =>
      all(page, 'a')
        .map((link) => textOf(link).trim())
        .filter((words) => /^(?:The numbers|Why|More|Here|Read more)$/.test(words))
        .map((words) => `${page.path} ${words}`),
    );
    expect(bare).toEqual([]);
  });

  test('says what each area is that scrolls by itself', () => {
    const unnamed = pages.flatMap((page) =>
      all(page, '[tabindex="0"]')
        .filter(({ name, attribs }) => !attribs['aria-label'] || !(attribs['role'] ?? name === 'section'))
        .map(({ name }) => `${page.path} ${name}`),
    );
    expect(unnamed).toEqual([]);
  });

  test('ends with the end of its document', () => {
    expect(pages.filter(({ html }) => !html.trimEnd().endsWith('</html>')).map(({ path }) => path)).toEqual([]);
  });
});

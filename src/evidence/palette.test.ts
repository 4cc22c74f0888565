import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
const roles = read('tokens');
const palette = read('palette');

/** A role of the tokens in one theme, looked up in the palette. */
function token(name: string, theme: 'light' | 'dark'): Color {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\(--theme\\(--([\\w-]+)\\), --theme\\(--([\\w-]+)\\)\\)`).exec(roles) ?? [];
  const [, written] = new RegExp(`--${theme === 'light' ? light : dark}: (oklch\\([^)]+\\))`).exec(palette) ?? [];
  const colour = parse(written ?? '');
  if (!colour) throw new Error(`No colour found for the role ${name} in the ${theme} theme.`);
  return colour;
}

const sight: Record<string, (colour: Color) => Color> = {
  'everyone else': (colour) => colour,
  'people without red cones': (colour) => filterDeficiencyProt(1)(colour),
  'people without green cones': (colour) => filterDeficiencyDeuter(1)(colour),
  'people without blue cones': (colour) => filterDeficiencyTrit(1)(colour),
};
const fills = ['sure-high', 'sure-moderate', 'sure-low', 'sure-very-low', 'paper'];
const apart = differenceCiede2000();
const pairs = fills.flatMap((a, index) => fills.slice(index + 1).map((b) => [a, b] as const));

describe.each(['light', 'dark'] as const)('the fills of the map in the %s theme', (theme) => {
  for (const [who, seen] of Object.entries(sight))
    it(`differ for ${who}`, () => {
      for (const [a, b] of pairs) expect(apart(seen(token(a, theme)), seen(token(b, theme))), `${a} and ${b}`).toBeGreaterThan(12);
    });
  it('differ in lightness alone, for those who see no colour or print in grey', () => {
    const grey = filterGrayscale(1);
    for (const [a, b] of pairs) expect(apart(grey(token(a, theme)), grey(token(b, theme))), `${a} and ${b}`).toBeGreaterThan(8);
  });
  it('have an outline that stands out from paper and bands, and from the fill or with it', () => {
    for (const ground of ['paper', 'sunk', 'surface'])
      expect(wcagContrast(token('ink', theme), token(ground, theme)), ground).toBeGreaterThan(7);
  });
});

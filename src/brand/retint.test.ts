import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contrastOf, pairs } from './contrast.ts';
import { brandSheet, retint } from './retint.ts';
import { readRoles } from './roles.ts';

const own = readRoles(readFileSync('src/styles/palette.css', 'utf8'), readFileSync('src/styles/tokens.css', 'utf8'));
/** Pairs that a clinic's colour takes part in. */
const touched = pairs.filter(({ role, on }) => [role, on].some((name) => ['brand', 'brand-strong', 'link'].includes(name)));

function expectReadable(brand: string): void {
  const roles = { ...own, ...retint(brand, own).roles };
  for (const pair of touched) {
    const { light, dark } = contrastOf(pair, roles);
    expect(light, `${brand}: ${pair.role} on ${pair.on}, light`).toBeGreaterThanOrEqual(pair.least);
    expect(dark, `${brand}: ${pair.role} on ${pair.on}, dark`).toBeGreaterThanOrEqual(pair.least);
  }
}

describe('a clinic’s colour', () => {
  test.each([
    '#0b7a75',
    '#ffff00',
    '#ffffff',
    '#000000',
    'red',
    'rebeccapurple',
    '#123',
    'hsl(48 100% 50%)',
    '#00ff0033',
    'color(display-p3 1 0 0.2)',
    'lab(90% -60 60)',
    'transparent',
  ])('%s can be read everywhere it is used', (brand) => {
    expectReadable(brand);
  });

  it('can be read whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => expectReadable(`#${value.toString(16).padStart(6, '0')}`)),
      { numRuns: 150 },
    );
  });

  it('stays as it is where it can be read already', () => {
    const { roles, notes } = retint('oklch(0.45 0.1 250)', own);
    expect(roles['brand']?.light).toBe('oklch(0.45 0.1 250)');
    expect(notes.join(' ')).not.toContain('darker');
  });

  it('keeps its hue when it is made darker, and the log says so', () => {
    const { roles, notes } = retint('#ffd400', own);
    expect(Number(/ ([\d.]+)\)$/.exec(roles['brand']?.light ?? '')?.[1])).toBeCloseTo(95, -1);
    expect(notes.join(' ')).toContain('made darker so that it can be read');
  });

  test.each(['banana', '', '#12', 'url(evil)', 'red;} body{display:none'])(
    '“%s” is refused with a reason, and nothing changes',
    (brand) => {
      const { roles, notes } = retint(brand, own);
      expect(roles).toEqual({});
      expect(notes[0]).toContain('no colour that CSS knows');
    },
  );

  it('without a hue leaves links their own colour', () => {
    expect(Object.keys(retint('#777', own).roles)).toEqual(['brand', 'brand-strong']);
  });

  it('becomes a stylesheet that wins over the tokens', () => {
    expect(brandSheet({ brand: { light: 'black', dark: 'white' } })).toBe(
      ':root:root{--brand:#000000}@media(prefers-color-scheme:dark){:root:root:not([data-theme=light]){--brand:#ffffff}}:root:root[data-theme=dark]{--brand:#ffffff}',
    );
  });
});

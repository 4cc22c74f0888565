import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it, test } from 'vitest';
import { contrastOf, pairs } from './contrast.ts';
import { hex, readRoles } from './roles.ts';

const palette = readFileSync('src/styles/palette.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const roles = readRoles(palette, tokens);

describe('every colour can be read on what it stands on', () => {
  test.each(pairs)('$role on $on reaches $least', (pair) => {
    const { light, dark } = contrastOf(pair, roles);
    expect(light).toBeGreaterThanOrEqual(pair.least);
    expect(dark).toBeGreaterThanOrEqual(pair.least);
  });

  it('reads selected text on honey', () => {
    const selected = /--color-plum-25: (oklch\([^)]*\))/.exec(palette)?.[1] ?? '';
    expect(wcagContrast(selected, roles['accent']?.light ?? '')).toBeGreaterThan(4.5);
    expect(wcagContrast(selected, roles['accent']?.dark ?? '')).toBeGreaterThan(4.5);
  });
});

describe('certainty is told by lightness, so that it survives every kind of colour vision', () => {
  const lightness = (look: 'light' | 'dark') =>
    ['sure-high', 'sure-moderate', 'sure-low', 'sure-very-low'].map((role) =>
      Number(/oklch\(([\d.]+)/.exec(roles[role]?.[look] ?? '')?.[1]),
    );
  it('grows lighter as certainty falls in the light look', () => {
    expect(lightness('light')).toEqual(lightness('light').toSorted((a, b) => a - b));
  });
  it('grows darker as certainty falls in the dark look', () => {
    expect(lightness('dark')).toEqual(lightness('dark').toSorted((a, b) => b - a));
  });
});

describe('the tokens', () => {
  it('give every role a colour of the palette in both looks', () => {
    const named = [...tokens.matchAll(/--([\w-]+):\s*light-dark\(/g)].map(([, name]) => name);
    expect(Object.keys(roles)).toEqual(named);
    expect(named.length).toBeGreaterThan(20);
  });
  it('are all inside sRGB, so that no screen changes them', () => {
    for (const { light, dark } of Object.values(roles))
      for (const colour of [light, dark]) expect(wcagContrast(hex(colour), colour)).toBeLessThan(1.02);
  });
  it('name the colour that the palette lacks', () => {
    expect(() => readRoles('', '--ink: light-dark(--theme(--color-coal-10), --theme(--color-coal-90));')).toThrow('coal-10');
  });
  it('refuse a contrast with a role that is not there', () => {
    expect(() => contrastOf({ role: 'ink', on: 'fog' }, roles)).toThrow('fog');
  });
  it('match the colours that the browser paints its own bars with', () => {
    const base = readFileSync('src/layouts/Base.astro', 'utf8');
    expect([...base.matchAll(/name="theme-color" content="(#\w+)"/g)].map(([, colour]) => colour)).toEqual([
      hex(roles['paper']?.light ?? ''),
      hex(roles['paper']?.dark ?? ''),
    ]);
  });
});

import { clampChroma, converter, formatCss, parse, wcagContrast, type Oklch } from 'culori';
import { hex, type Role, type Roles } from './roles.ts';

const toOklch = converter('oklch');
/** WCAG 2.2 AA for text, with a little room for rounding. */
const enough = 4.6;
/** What brand-coloured text stands on. */
const grounds = ['paper', 'surface', 'sunk', 'accent-soft', 'danger-soft', 'caution-soft', 'ok-soft'] as const;

type Look = 'light' | 'dark';
/** The roles that follow a clinic's colour, and what was done to it, in sentences for the build log. */
export type Retint = { roles: Roles; notes: readonly string[] };

const round = (value: number, places: number): number => Number(value.toFixed(places));
/** Clamped into sRGB and rounded, so that what is measured is what is shipped. */
function shippable(l: number, c: number, h: number): Oklch {
  const { l: lightness, c: chroma, h: hue = 0 } = clampChroma({ mode: 'oklch', l: Math.min(1, Math.max(0, l)), c, h }, 'oklch') as Oklch;
  return { mode: 'oklch', l: round(lightness, 3), c: Math.floor(chroma * 1000) / 1000, h: round(hue, 1) };
}

/** The colour of this hue nearest in lightness to `wish` that can be read on every ground; darker in the light look, lighter in the dark one. */
function readable({ c, h = 0 }: Oklch, wish: number, backgrounds: readonly string[], look: Look): Oklch {
  const step = look === 'light' ? -0.005 : 0.005;
  for (let l = wish; l >= 0 && l <= 1; l += step) {
    const colour = shippable(l, c, h);
    if (backgrounds.every((ground) => wcagContrast(colour, ground) >= enough)) return colour;
  }
  return look === 'light' ? shippable(0, 0, 0) : shippable(1, 0, 0);
}

/** Makes the brand roles of a clinic's colour (any CSS colour), keeping the contrast of text; says what it had to change. */
export function retint(brand: string, roles: Roles): Retint {
  const parsed = parse(brand.trim());
  const given = parsed && toOklch(parsed);
  if (!given || !Number.isFinite(given.l))
    return { roles: {}, notes: [`The clinic’s brand colour “${brand}” is no colour that CSS knows; the site keeps its own.`] };
  const opaque: Oklch = { mode: 'oklch', l: given.l, c: Math.min(given.c, 0.17), h: given.h ?? 0 };
  const backgrounds = (look: Look): string[] => grounds.map((ground) => roles[ground]?.[look] ?? (look === 'light' ? 'white' : 'black'));

  const light = readable(opaque, Math.min(opaque.l, 0.52), backgrounds('light'), 'light');
  const dark = readable({ ...opaque, c: Math.min(opaque.c, 0.1) }, Math.max(0.76, Math.min(opaque.l, 0.85)), backgrounds('dark'), 'dark');
  const stronger = { light: shippable(light.l - 0.07, light.c, light.h ?? 0), dark: shippable(dark.l + 0.06, dark.c * 0.8, dark.h ?? 0) };
  const css = (pair: Record<Look, Oklch>) => ({ light: formatCss(pair.light), dark: formatCss(pair.dark) });

  const notes = [
    ...(given.alpha !== undefined && given.alpha < 1
      ? [`The clinic’s brand colour “${brand}” is see-through; it is used as a full colour.`]
      : []),
    ...(given.c > 0.17 ? [`The clinic’s brand colour “${brand}” was made calmer: its chroma went from ${round(given.c, 2)} to 0.17.`] : []),
    ...(Math.abs(light.l - given.l) > 0.01
      ? [
          `The clinic’s brand colour “${brand}” was made ${light.l < given.l ? 'darker' : 'lighter'} so that it can be read: ${formatCss(light)} on light paper (${round(wcagContrast(light, backgrounds('light')[0] ?? 'white'), 1)}:1).`,
        ]
      : []),
    `On dark paper it is ${formatCss(dark)} (${round(wcagContrast(dark, backgrounds('dark')[0] ?? 'black'), 1)}:1).`,
  ];
  const pair = { light, dark };
  // A grey brand cannot tell links from text, so links keep their own colour then.
  const links = opaque.c < 0.03 ? {} : { link: css(pair) };
  return { roles: { brand: css(pair), 'brand-strong': css(stronger), ...links }, notes };
}

/** The roles as a small stylesheet, stronger than tokens.css wherever it is loaded; in words that every browser of the floor reads. */
export function brandSheet(roles: Roles): string {
  const inLook = (look: keyof Role): string =>
    Object.entries(roles)
      .map(([role, colours]) => `--${role}:${hex(colours[look])}`)
      .join(';');
  return [
    `:root:root{${inLook('light')}}`,
    `@media(prefers-color-scheme:dark){:root:root:not([data-theme=light]){${inLook('dark')}}}`,
    `:root:root[data-theme=dark]{${inLook('dark')}}`,
  ].join('');
}

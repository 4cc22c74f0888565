import { readFileSync } from 'node:fs';
import { clampChroma, formatHex8 } from 'culori';
import type { Plugin } from 'vite';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: readonly string[] };

/** The oldest browsers in which everything works, as package.json names them: `['safari', '15.4']`. */
export const floor: readonly (readonly [browser: string, version: string])[] = browserslist.map((line) => {
  const [browser = '', version = ''] = line.split(' ');
  return [browser, version];
});

/** The same as the build names them: `safari15.4`, `ios15.4`. */
export const buildTargets: string[] = floor.map(([browser, version]) => `${browser.replace('ios_saf', 'ios')}${version}`);

/** Tailwind declares what its utilities share twice over, and the older way only for browsers it knows by name; that way alone serves all. */
const plainProperties = (css: string): string =>
  css
    .replaceAll(/@property --tw-[\w-]+ \{[^}]*\}/g, '')
    .replace(
      /(@layer properties \{)\s*@supports [^{]+(\{[^{}]*\{[^{}]*\}\s*\})\s*\}/,
      (_, layer: string, rules: string) => layer + rules.slice(1),
    );

/** Writes every `oklch()` as the sRGB colour it is; left to the minifier, each would be sent three times. */
const plainColours = (css: string): string =>
  css.replaceAll(/oklch\([^()]*\)/g, (colour) => formatHex8(clampChroma(colour, 'oklch')) ?? colour);

/** A sheet in words that the oldest browsers know, as far as the minifier does not see to it. */
export const plainer = (css: string): string => plainColours(plainProperties(css));

/** Makes sheets plainer. Stands after Tailwind, which reads the palette and writes the utilities. */
export const plainSheets: Plugin = {
  name: 'plain-sheets',
  enforce: 'pre',
  apply: 'build',
  transform: { filter: { id: { include: /\.css(?:\?|$)/, exclude: /[?&](?:raw|url)\b/ } }, handler: plainer },
};

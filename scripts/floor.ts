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

/** Writes every `oklch()` as the sRGB colour it is; left to the minifier, each would be sent three times. Stands after the plugin that reads the palette. */
export const plainColours: Plugin = {
  name: 'plain-colours',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\.css$/ },
    handler: (code) => code.replaceAll(/oklch\([^()]*\)/g, (colour) => formatHex8(clampChroma(colour, 'oklch')) ?? colour),
  },
};

/** Cuts the two typefaces to the characters the site uses, into src/fonts: `npm run fonts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { core, macrons } from '../src/fonts/characters.ts';

const weights = { wght: { min: 400, max: 700 } };

const cuts = [
  ['fraunces', 'fraunces-latin-wght-normal', 'core', core],
  ['fraunces', 'fraunces-latin-ext-wght-normal', 'macrons', macrons],
  ['source-sans-3', 'source-sans-3-latin-wght-normal', 'core', core],
  ['source-sans-3', 'source-sans-3-latin-ext-wght-normal', 'macrons', macrons],
] as const;

mkdirSync('src/fonts', { recursive: true });
for (const [family, file, part, characters] of cuts) {
  const font = readFileSync(`node_modules/@fontsource-variable/${family}/files/${file}.woff2`);
  const cut = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: weights });
  writeFileSync(`src/fonts/${family}-${part}.woff2`, cut);
  console.log(`${family} ${part}: ${(cut.length / 1000).toFixed(1)} kB`);
}

/** Cuts the two typefaces to the characters the site uses, into src/fonts: `npm run fonts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { core, macrons } from '../src/fonts/characters.ts';
import { renamed } from './font-names.ts';

const weights = { wght: { min: 400, max: 700 } };

const cuts = [
  ['fraunces', 'fraunces-latin-wght-normal', 'fraunces-core', core],
  ['fraunces', 'fraunces-latin-ext-wght-normal', 'fraunces-macrons', macrons],
  ['source-sans-3', 'source-sans-3-latin-wght-normal', 'knead-sans-core', core],
  ['source-sans-3', 'source-sans-3-latin-ext-wght-normal', 'knead-sans-macrons', macrons],
] as const;

mkdirSync('src/fonts', { recursive: true });
for (const [family, file, name, characters] of cuts) {
  const font = readFileSync(`node_modules/@fontsource-variable/${family}/files/${file}.woff2`);
  const cut = renamed(await subsetFont(font, characters, { targetFormat: 'truetype', variationAxes: weights }));
  // What is cut already is only packed.
  const packed = await subsetFont(cut, characters, { targetFormat: 'woff2' });
  writeFileSync(`src/fonts/${name}.woff2`, packed);
  console.log(`${name}: ${(packed.length / 1000).toFixed(1)} kB`);
}

import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { core } from '../src/fonts/characters.ts';
import { renamed, shownNames } from './font-names.ts';

const plain = (path: string): Promise<Buffer> => subsetFont(readFileSync(path), core, { targetFormat: 'truetype' });

test.each(['fraunces-core', 'fraunces-macrons', 'knead-sans-core', 'knead-sans-macrons'])(
  'the cut %s bears no Reserved Font Name',
  async (name) => {
    const names = shownNames(await plain(`src/fonts/${name}.woff2`));
    expect(names.length).toBeGreaterThan(2);
    expect(names.join()).not.toMatch(/source/i);
  },
);

test('a font is renamed wherever its name is shown, and its copyright stays', async () => {
  const font = await plain('node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
  expect(shownNames(font)).toContain('Source Sans 3');
  const own = renamed(font);
  expect(shownNames(own)).toEqual(
    shownNames(font).map((name) => name.replace('Source Sans 3', 'Knead Sans').replace('SourceSans3', 'KneadSans')),
  );
  const copyright = Buffer.from('with Reserved Font Name ‘Source’', 'utf16le').swap16();
  expect([font.includes(copyright), own.includes(copyright)]).toEqual([true, true]);
  expect(own).toHaveLength(font.length);
});

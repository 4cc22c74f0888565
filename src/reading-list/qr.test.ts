import jsQr from 'jsqr';
import { generate, correction } from 'lean-qr';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { writeFragment } from './fragment.ts';
import { qrSource, versionOf } from './qr.ts';

/** Reads a code as a camera would, from black and white dots with four modules of white round it. */
function decoded(text: string): string | undefined {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const [scale, quiet] = [4, 4];
  const side = (code.size + 2 * quiet) * scale;
  const dots = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      dots.set(
        code.get(Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet) ? [0, 0, 0, 255] : [255, 255, 255, 255],
        (y * side + x) * 4,
      );
  return jsQr(dots, side, side)?.data;
}

/** Every slug that is written or planned, longest first. */
const slugs = [
  ...globSync('src/content/{conditions,techniques,benefits,client-groups,science,guides}/*.mdx').map((file) => basename(file, '.mdx')),
  ...Object.values(parse(readFileSync('src/content/planned.yaml', 'utf8')) as Record<string, object | null>).flatMap((titles) =>
    Object.keys(titles ?? {}),
  ),
].sort((a, b) => b.length - a.length);
const address = (of: string[], note = ''): string => `https://kneadtoknow.example/r/#${writeFragment({ slugs: of, note })}`;

describe('The QR code of a reading list', () => {
  test('of the twelve longest articles is no finer than version 15', () => {
    expect(versionOf(address(slugs.slice(0, 12)))).toBeLessThanOrEqual(15);
  });

  test('reads back as the same address, with a note and macrons too', () => {
    for (const text of [
      address(slugs.slice(0, 12)),
      address(slugs.slice(0, 30)),
      address(['stress'], 'Kia ora, pānui tēnei ā te pō. 100% & more'),
    ])
      expect(decoded(text)).toBe(text);
  });

  test('as a file has a quiet zone of four modules, black on white', () => {
    const svg = qrSource('https://kneadtoknow.example/a/neck-pain/');
    expect(svg).toMatch(/viewBox="-4 -4 (\d+) \1"/);
    expect(svg).toContain('fill="white"');
    expect(svg).toContain('fill="black"');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shipped } from '../src/notices/shipped.ts';
import { packageOf } from './shipped.ts';

test('every action of every workflow is pinned by commit and names its version', () => {
  const loose = globSync('.github/workflows/*.yml').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('uses:') && !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(loose).toEqual([]);
});

test('everything of others that is sent to readers has its licence in full', () => {
  for (const { name, licence, text } of shipped) {
    const terms = readFileSync(text, 'utf8');
    expect(terms.length, name).toBeGreaterThan(500);
    expect(terms, name).toMatch(
      {
        MIT: /Permission is hereby granted/,
        ISC: /Permission to use, copy, modify/,
        'OFL-1.1': /SIL OPEN FONT LICENSE/i,
        'MIT AND BSD': /Permission to use, copy, modify[\s\S]*Redistribution and use/,
        WordNet: /Princeton University/,
      }[licence] ?? /never/,
    );
  }
});

test('a module belongs to the innermost package on its way', () => {
  expect(packageOf('/x/node_modules/@a/b/node_modules/c/index.js')).toBe('c');
  expect(packageOf('/x/node_modules/@a/b/index.js')).toBe('@a/b');
  expect(packageOf('/x/src/a.ts')).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = { integrity?: string; inBundle?: boolean; optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('every package of the lock file has the hash of what is to be installed, or comes inside one that has', () => {
  expect(installed.filter(([, { integrity, inBundle }]) => !integrity && !inBundle).map(([path]) => path)).toEqual([]);
});

test('the lock file holds the builds of every system, not only of the one it was written on', () => {
  const names = new Set(installed.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} asks for ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry, so that packages come from the one of whoever installs', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

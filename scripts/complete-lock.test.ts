import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completed } from './complete-lock.ts';

const tool = (version: string) => ({
  version: '1.0.0',
  optionalDependencies: { 'tool-linux-x64': version, 'tool-darwin-arm64': version, 'tool-extra': version },
});

test('a platform that the registry left out gets an entry, what is there stays, and what names no platform is left alone', () => {
  expect(completed({ 'node_modules/tool': tool('1.0.0'), 'node_modules/tool-linux-x64': { version: '1.0.0' } })).toEqual({
    'node_modules/tool': tool('1.0.0'),
    'node_modules/tool-darwin-arm64': { version: '1.0.0', cpu: ['arm64'], os: ['darwin'], optional: true },
    'node_modules/tool-linux-x64': { version: '1.0.0' },
  });
});

test('where another version stands above, the right one goes below its own package', () => {
  const packages = completed({
    'node_modules/tool': tool('2.0.0'),
    'node_modules/tool-linux-x64': { version: '2.0.0' },
    'node_modules/tool-darwin-arm64': { version: '1.0.0' },
  });
  expect(packages['node_modules/tool/node_modules/tool-darwin-arm64']).toEqual({
    version: '2.0.0',
    cpu: ['arm64'],
    os: ['darwin'],
    optional: true,
  });
  expect(packages['node_modules/tool-darwin-arm64']).toEqual({ version: '1.0.0' });
});

test('the lock of this project is complete', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Parameters<typeof completed>[0] };
  expect(Object.keys(completed(packages)).filter((path) => !(path in packages))).toEqual([]);
});

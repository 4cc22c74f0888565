import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Tools that only a measurement needs: 30 MB each, so they are fetched when it is made and are no dependency of the project. */
const borrowed = {
  'vnu-jar': { version: '26.9.27', file: 'build/dist/vnu.jar' },
  'accessibility-checker-engine': { version: '4.0.34', file: 'ace.js' },
} as const;

/** Path of a tool’s file, from the registry that npm is set to or from an earlier time; undefined where it cannot be had. */
export function borrow(name: keyof typeof borrowed): string | undefined {
  const { version, file } = borrowed[name];
  const folder = join('node_modules', '.cache', 'measure', `${name}-${version}`);
  const path = join(folder, 'package', file);
  if (existsSync(path)) return path;
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]);
    execFileSync('tar', ['-xzf', join(folder, `${name}-${version}.tgz`), '-C', folder]);
  } catch {
    return undefined;
  }
  return existsSync(path) ? path : undefined;
}

import { existsSync } from 'node:fs';
import { dirname, join, resolve as absolute } from 'node:path';

/** The version of the resolver’s interface (eslint-module-utils). */
export const interfaceVersion = 2;

/** Finds the file that an import names, so that the rules of the folders know where it stands: imports here carry their ending. */
export function resolve(source: string, from: string): { found: boolean; path?: string | null } {
  const [name = ''] = source.split('?');
  const path = name.startsWith('~/') ? absolute('src', name.slice(2)) : name.startsWith('.') ? join(dirname(from), name) : undefined;
  if (!path) return { found: true, path: null };
  return existsSync(path) ? { found: true, path } : { found: false };
}

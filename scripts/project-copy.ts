import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parts = ['scripts', 'public', 'src', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
const caches = ['.astro', '.vite', '.cache'];

/** A copy of the project in a temporary folder, whose builds disturb nobody; packages are links. `keep` says which files come along. */
export function copyProject(keep: (path: string) => boolean = () => true): string {
  const here = process.cwd();
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of parts)
    cpSync(join(here, path), join(root, path), { recursive: true, filter: (from) => keep(from.slice(here.length + 1)) });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(here, 'node_modules')))
    if (!caches.includes(name)) symlinkSync(join(here, 'node_modules', name), join(root, 'node_modules', name));
  return root;
}

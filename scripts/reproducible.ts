/** Builds the site twice, in two folders, and names every file that differs: `npm run reproducible`. */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';

/** The hash of every file of a fresh build in `root`, by its path; throws what the build said where it failed. */
function builtHashes(root: string): ReadonlyMap<string, string> {
  const { PATH = '', HOME = '', SITE_ORIGIN, SITE_BASE } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH, HOME, ...(SITE_ORIGIN && { SITE_ORIGIN }), ...(SITE_BASE && { SITE_BASE }) },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const dist = join(root, 'dist');
  const files = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
  const hashOf = (path: string): string => hash('sha256', readFileSync(join(dist, path)));
  return new Map(files.sort().map((path) => [path, hashOf(path)]));
}

// Both copies are made first: what is saved meanwhile is in neither.
const roots = [copyProject(), copyProject()];
try {
  const [first = new Map<string, string>(), second = first] = roots.map(builtHashes);
  const different = [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path));
  for (const path of different) console.log(path);
  console.log(
    different.length === 0 ? `Both builds are the same in all ${first.size} files.` : `${different.length} of ${first.size} files differ.`,
  );
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
}

/** Builds the site twice, in two folders, and names every file that differs: `npm run reproducible`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';

/** The hash of every file of a fresh build, by its path; throws what the build said where it failed. */
function builtHashes(): ReadonlyMap<string, string> {
  const root = copyProject();
  try {
    const { PATH = '', HOME = '', SITE_ORIGIN, SITE_BASE } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH, HOME, ...(SITE_ORIGIN && { SITE_ORIGIN }), ...(SITE_BASE && { SITE_BASE }) },
    });
    if (status !== 0) throw new Error(stdout + stderr);
    const dist = join(root, 'dist');
    const files = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
    return new Map(
      files.sort().map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(dist, path)))
          .digest('hex'),
      ]),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const [first, second] = [builtHashes(), builtHashes()];
const different = [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path));
for (const path of different) console.log(path);
console.log(
  different.length === 0 ? `Both builds are the same in all ${first.size} files.` : `${different.length} of ${first.size} files differ.`,
);
process.exitCode = different.length === 0 ? 0 : 1;

/**
 * Adds lock entries for optional packages of other platforms that the registry at hand did not serve, so that `npm ci` accepts
 * the lock everywhere; npm picks by os and cpu and never fetches the rest. Run after each change of dependencies: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Package = { version?: string; os?: string[]; cpu?: string[]; optional?: boolean; optionalDependencies?: Record<string, string> };
type Packages = Record<string, Package>;

/** The version that a package at `path` would load under a name: its own, else that of the folders above it. */
function versionSeenFrom(packages: Packages, path: string, name: string): string | undefined {
  for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    const found = packages[`${place ? `${place}/` : ''}node_modules/${name}`];
    if (found || place === '') return found?.version;
  }
}

/** The packages with an entry for every optional package that names a platform, at the version that is asked for. */
export function completed(packages: Packages): Packages {
  const complete = { ...packages };
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const os = /android|darwin|freebsd|linux|win32|windows|openharmony|netbsd|openbsd|aix|sunos/
        .exec(name)?.[0]
        .replace('windows', 'win32');
      const cpu = /arm64|x64|wasm32|arm|ia32|riscv64|ppc64|s390x|loong64/.exec(name)?.[0];
      const seen = versionSeenFrom(complete, path, name);
      const fits = seen !== undefined && (seen === version || !/^\d/.test(version));
      if (fits || (!os && !cpu)) continue;
      const place = seen === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
      complete[place] = { version, ...(cpu && { cpu: [cpu] }), optional: true, ...(os && { os: [os] }) };
    }
  return Object.fromEntries(Object.entries(complete).sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (import.meta.main) {
  const path = 'package-lock.json';
  const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Packages };
  const packages = completed(lock.packages);
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`${Object.keys(packages).length - Object.keys(lock.packages).length} entries added.`);
}

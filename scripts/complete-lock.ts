/**
 * Adds lock entries for optional packages of other platforms that the registry at hand did not serve, so that `npm ci` accepts
 * the lock everywhere; npm picks by os and cpu and never fetches the rest. Run after each change of dependencies: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Package = { version?: string; os?: string[]; cpu?: string[]; optional?: boolean; optionalDependencies?: Record<string, string> };
type Lock = { packages: Record<string, Package> };

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
const before = Object.keys(lock.packages).length;
for (const { optionalDependencies = {} } of Object.values(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const os = /android|darwin|freebsd|linux|win32|windows|openharmony|netbsd|openbsd|aix|sunos/.exec(name)?.[0].replace('windows', 'win32');
    const cpu = /arm64|x64|wasm32|arm|ia32|riscv64|ppc64|s390x|loong64/.exec(name)?.[0];
    if (lock.packages[`node_modules/${name}`] || (!os && !cpu)) continue;
    lock.packages[`node_modules/${name}`] = { version, ...(cpu && { cpu: [cpu] }), optional: true, ...(os && { os: [os] }) };
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(lock.packages).length - before} entries added.`);

/** Writes the configurations of deploy/ for the address in SITE_ORIGIN and the folder in SITE_BASE: `npm run hosting`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deployFiles, ownPlace } from './hosting/index.ts';

const place = ownPlace();
for (const [path, text] of Object.entries(deployFiles(place))) {
  const file = join('deploy', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
console.log(`For ${place.origin}${place.base}/.`);

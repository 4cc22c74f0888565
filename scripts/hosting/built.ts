import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './policy.ts';

/** The folder for which a site was built, as its manifest says: “” at the root of its host, else “/massage”. */
export const builtFolder = (dist: string): string =>
  folderOf((JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as { scope: string }).scope);

/** Adds every written article's slug to src/content/permalinks.txt; never takes one away. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sectionNames } from '../src/schemas/vocabulary.ts';

const path = 'src/content/permalinks.txt';
const known = existsSync(path)
  ? readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean)
  : ['# Every slug ever published, oldest first. Lines are added, never changed or taken away.'];
const written = sectionNames.flatMap((section) => globSync(`src/content/${section}/*.mdx`).map((file) => basename(file, '.mdx'))).sort();
const fresh = written.filter((slug) => !known.includes(slug));
writeFileSync(path, `${[...known, ...fresh].join('\n')}\n`);
console.log(`${fresh.length} added, ${known.length + fresh.length - 1} in all.`);

import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { strongestFirst, yearOf } from '../catalogue/relations.ts';
import { finding } from '../schemas/finding.ts';
import type { Finding, Reference } from '../schemas/index.ts';

const base = new URL('../content/findings/', import.meta.url);

const year = (id: string): number => yearOf(JSON.parse(readFileSync(new URL(`../references/${id}.json`, base), 'utf8')) as Reference) ?? 0;

/** Every finding under src/content/findings, strongest first, as the catalogue holds them; for tests, which have no catalogue. */
export const readFindings = (): Finding[] =>
  readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .flatMap((path) => (parse(readFileSync(new URL(path, base), 'utf8')) as unknown[]).map((row) => finding.parse(row)))
    .sort(strongestFirst(year));

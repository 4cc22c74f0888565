import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { finding } from '../schemas/finding.ts';
import type { Finding } from '../schemas/index.ts';

const base = new URL('../content/findings/', import.meta.url);

/** Every finding under src/content/findings, read as the site reads them; for tests, which have no catalogue. */
export const readFindings = (): Finding[] =>
  readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .flatMap((path) => (parse(readFileSync(new URL(path, base), 'utf8')) as unknown[]).map((row) => finding.parse(row)));

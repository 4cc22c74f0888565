/**
 * Looks up what has happened to the publications the site rests on: `node scripts/retractions/index.ts --mailto you@example.org
 * [--out worklist.md]`. Needs a network. `--report` needs none and prints what was read too long ago.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reference } from '../../src/schemas/reference.ts';
import { createAsk } from './ask.ts';
import { lookUp } from './look-up.ts';
import { overdueReport, reviewIn } from './overdue.ts';
import { worklist } from './worklist.ts';

const { values: wanted } = parseArgs({
  options: { out: { type: 'string' }, mailto: { type: 'string' }, report: { type: 'boolean', default: false } },
});
const today = new Date().toISOString().slice(0, 10);
const references = globSync('src/content/references/*.json')
  .sort()
  .map((file) => reference.parse(JSON.parse(readFileSync(file, 'utf8'))));

async function asked(): Promise<string> {
  const agent = `knead-to-know retraction check${wanted.mailto ? ` (mailto:${wanted.mailto})` : ''}`;
  return worklist(await lookUp(references, createAsk({ agent }), wanted.mailto), today);
}

const reviews = () => globSync('src/content/**/*.{mdx,yaml}').flatMap((file) => reviewIn(file, readFileSync(file, 'utf8')) ?? []);
const text = wanted.report ? overdueReport(references, reviews(), today) : await asked();
if (wanted.out) writeFileSync(wanted.out, text);
else console.log(text);

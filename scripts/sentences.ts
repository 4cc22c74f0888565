/** Prints the sentence of every checked finding of a topic (section/slug), or of all: `npm run sentences -- conditions/neck-pain`. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { certaintyWords, directionWords, findingSentence } from '../src/evidence/wording.ts';
import { finding as schema } from '../src/schemas/finding.ts';

const topic = process.argv[2];
for (const path of globSync('src/content/findings/**/*.yaml').sort()) {
  for (const row of parse(readFileSync(path, 'utf8')) as { id: string; topics: string[] }[]) {
    if (topic && !row.topics.includes(topic)) continue;
    const read = schema.safeParse(row);
    if (!read.success)
      console.log(`✗ ${row.id}: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}\n`);
    else if (read.data.checked)
      console.log(
        `${row.id}\n  [${certaintyWords[read.data.certainty].label} · ${directionWords[read.data.direction].label}] ${findingSentence(read.data)} ${read.data.effect}\n`,
      );
    else if (topic) console.log(`${row.id}\n  not yet double-checked: ${read.data.direction}, ${read.data.certainty}\n`);
  }
}

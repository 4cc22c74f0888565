/** Prints the verdict of every finding of the files named (“conditions/neck-pain”), with words, grade and rating; marks those over the bars. */
import { readSource } from '../src/source/index.ts';
import { gradeLevel, wordCount } from '../src/catalogue/readability.ts';
import { ratingNote, ratingOf } from '../src/evidence/rating.ts';
import { contextOf, verdictOf } from '../src/evidence/verdict.ts';
import type { Finding } from '../src/schemas/index.ts';

const source = readSource(process.cwd());
for (const problem of source.problems) console.log('PROBLEM', problem.file, problem.field, problem.message, problem.value ?? '', problem.nearest ?? '');
const used = new Set<string>();
for (const { data, body } of source.articles) {
  for (const { findings } of data['inShort'] as { findings: string[] }[]) for (const id of findings) used.add(id);
  for (const id of (data['verdict'] as { findings: string[] } | undefined)?.findings ?? []) used.add(id);
  for (const { name, id } of body.uses) if (name === 'Finding' && id) used.add(id);
}
for (const { collection, data } of source.entries)
  if (collection === 'claims') for (const id of (data as { findings: string[] }).findings) used.add(id);

const namesOf = new Map(source.articles.map(({ id, data }) => [id, [String(data['title']), ...(data['alsoKnownAs'] as string[])]]));
const only = process.argv.slice(2);
const quiet = only.includes('--bad');
let bad = 0;
for (const { collection, file, data } of source.entries) {
  if (collection !== 'findings') continue;
  const finding = data as Finding;
  if (only.some((name) => name !== '--bad') && !only.some((name) => file.endsWith(`/${name}.yaml`))) continue;
  const verdict = verdictOf(finding);
  const missing = !finding.grounds && finding.direction !== 'advice' && finding.direction !== 'not-applicable';
  const names = [...finding.topics, ...finding.techniques.map((slug) => `techniques/${slug}`)].flatMap((id) => namesOf.get(id) ?? [id.split('/')[1]?.replaceAll('-', ' ') ?? '']);
  const plain = names.sort((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(new RegExp(`\\b${name.replaceAll(/[^\w ]/g, '.')}\\b`, 'gi'), 'pain'), verdict ?? '');
  const words = wordCount(verdict ?? '');
  const grade = gradeLevel(plain);
  const over = verdict !== undefined && (words > 18 || grade > 8);
  if (over || missing || (used.has(finding.id) && !verdict)) bad++;
  else if (quiet) continue;
  const rating = ratingOf(finding);
  console.log(`${over ? 'OVER ' : ''}${missing ? 'NO GROUNDS ' : ''}${finding.id} [${used.has(finding.id) ? 'used' : 'table only'}] (${finding.direction}, ${finding.design}) ${words} words, grade ${grade.toFixed(1)}`);
  console.log(`   ${verdict ?? '(no sentence)'}\n   ${contextOf(finding) ?? ''}\n   ${rating ? `${rating.certainty}${ratingNote(rating) ? ` (${ratingNote(rating)})` : ''}` : 'no certainty'}`);
}
console.log(`${bad} to mend`);

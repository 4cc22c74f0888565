/** Prints the verdict, context and rating of every finding of a topic (section/slug), or of all: `npm run sentences -- conditions/neck-pain`. */
import { createCatalogue } from '../src/catalogue/create.ts';
import { gradeLevel, wordCount } from '../src/catalogue/readability.ts';
import { ratingNote } from '../src/evidence/rating.ts';
import { contextOf, verdictOf } from '../src/evidence/verdict.ts';
import { certaintyWords, directionWords } from '../src/evidence/wording.ts';
import { readSource } from '../src/source/index.ts';

const topic = process.argv[2];
const { allFindings } = createCatalogue(readSource(process.cwd()));
for (const finding of allFindings().filter(({ topics }) => !topic || topics.includes(topic))) {
  const verdict = verdictOf(finding);
  if (!verdict) {
    console.log(`${finding.id}\n  not yet double-checked: ${finding.direction}\n`);
    continue;
  }
  const { rating } = finding;
  const sure = rating ? [certaintyWords[rating.certainty].label, ratingNote(rating)].filter(Boolean).join(', ') : 'no result';
  console.log(
    `${finding.id}  (${wordCount(verdict)} words, grade ${gradeLevel(verdict).toFixed(1)})\n  [${directionWords[finding.direction].label} · ${sure}]\n  ${verdict} ${contextOf(finding) ?? ''}\n`,
  );
}

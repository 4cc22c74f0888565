/** Lists all that is wrong with the content, or with what concerns one article: `npm run content [-- section/slug]`. Exit code 1 where anything is. */
import { editorialProblems } from '../src/catalogue/editorial/index.ts';
import { gradeLevel, wordCount } from '../src/catalogue/editorial/readability.ts';
import { integrityProblems, readSource, report } from '../src/catalogue/integrity/index.ts';

const [only] = process.argv.slice(2);
const source = readSource(process.cwd());
const problems = [...integrityProblems(source), ...editorialProblems(source)].filter(({ file }) => !only || file.includes(only));
if (problems.length > 0) console.error(report(problems));
else console.log(only ? `${only}: no problems.` : `No problems in ${source.articles.length} articles.`);
if (only)
  for (const { id, body } of source.articles.filter(({ id }) => id.includes(only))) {
    const text = body.blocks
      .filter(({ kind }) => kind !== 'heading')
      .map(({ text: words }) => (/[.!?:]$/.test(words) ? words : `${words}.`))
      .join('\n');
    console.log(`${id}: ${wordCount(text)} words, grade ${gradeLevel(text).toFixed(1)}`);
  }
process.exitCode = problems.length > 0 ? 1 : 0;

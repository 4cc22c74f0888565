/** Lists all that is wrong with the content, or with what concerns one article: `npm run content [-- section/slug]`. Exit code 1 where anything is. */
import { gradeLevel, wordCount } from '../src/catalogue/readability.ts';
import { bodyText } from '../src/catalogue/rules/hard-words.ts';
import { problemsOf } from '../src/catalogue/rules/index.ts';
import { annotations, readSource, report } from '../src/source/index.ts';

const [only] = process.argv.slice(2);
const source = readSource(process.cwd());
const problems = problemsOf(source).filter(({ file }) => !only || file.includes(only));
if (problems.length > 0) console.error(report(problems));
else console.log(only ? `${only}: no problems.` : `No problems in ${source.articles.length} articles.`);
if (process.env['GITHUB_ACTIONS'] && problems.length > 0) console.log(annotations(problems));
if (only)
  for (const article of source.articles.filter(({ id }) => id.includes(only))) {
    const text = bodyText(article);
    console.log(`${article.id}: ${wordCount(text)} words, grade ${gradeLevel(text).toFixed(1)}`);
  }
process.exitCode = problems.length > 0 ? 1 : 0;

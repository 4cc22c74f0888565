/** Lists all that is wrong with the content, or with what concerns one article: `npm run content [-- section/slug]`. Exit code 1 where anything is. */
import { createCatalogue } from '../src/catalogue/create.ts';
import { gradeLevel, wordCount } from '../src/catalogue/readability.ts';
import { gradeOf, highestGrades, mostWords, wordsShown } from '../src/catalogue/rules/hard-pages.ts';
import { bodyText } from '../src/catalogue/rules/hard-words.ts';
import { problemsOf } from '../src/catalogue/rules/index.ts';
import { articleView, type ArticleView } from '../src/catalogue/view.ts';
import { visibleParts } from '../src/catalogue/visible.ts';
import { annotations, readSource, report, type Article } from '../src/source/index.ts';

const [only] = process.argv.slice(2);
const source = readSource(process.cwd());
const all = problemsOf(source);
const problems = all.filter(({ file }) => !only || file.includes(only));
if (problems.length > 0) console.error(report(problems));
else console.log(only ? `${only}: no problems.` : `No problems in ${source.articles.length} articles.`);
if (process.env['GITHUB_ACTIONS'] && problems.length > 0) console.log(annotations(problems));

/** Words and reading grade of each part of a page, as a table. */
function partsTable(view: ArticleView): string {
  const rows = visibleParts(view).map((part) => {
    const [grade, most] = [gradeOf(view, part), highestGrades[part.part]];
    const graded = part.sentences ? `grade ${grade.toFixed(1)}${most === undefined ? '' : ` of ${most}`}` : '';
    return `  ${part.part.padEnd(30)}${String(wordCount(part.text)).padStart(5)} words  ${graded}${most !== undefined && grade > most ? '  too hard' : ''}`;
  });
  return rows.join('\n');
}

/** What an author wants to know of one article: its length, and how hard each part is. */
function portrait(article: Article): string {
  const text = bodyText(article);
  const broken = all.length > 0 && problems.some(({ message }) => message.startsWith('names no'));
  const view = broken ? undefined : articleView(createCatalogue(source), article.id);
  return [
    `${article.id}: text ${wordCount(text)} words, grade ${gradeLevel(text).toFixed(1)}`,
    ...(view ? [`the page shows ${wordsShown(view)} words before anything is opened, of at most ${mostWords}:`, partsTable(view)] : []),
  ].join('\n');
}

if (only) for (const article of source.articles.filter(({ id }) => id.includes(only))) console.log(portrait(article));
process.exitCode = problems.length > 0 ? 1 : 0;

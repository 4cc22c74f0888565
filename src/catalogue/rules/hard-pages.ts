import { createCatalogue } from '../create.ts';
import { gradeLevel, wordCount } from '../readability.ts';
import { articleView, type ArticleView } from '../view.ts';
import { visibleParts, type VisiblePart } from '../visible.ts';
import { withPlainNames } from './long-verdicts.ts';
import type { Content, Rule } from './rule.ts';

/** Most words of a page before anything is opened; danger signs, which stand in the text in full, are counted with it. */
export const mostWords = 1650;

/** Highest Flesch–Kincaid grade of each part of a page; a sign’s and a precaution’s words are held by their own reading, not by a page’s. */
export const highestGrades: Readonly<Record<string, number>> = {
  lead: 8,
  'claim and verdict': 8,
  answers: 8,
  steps: 8,
  'at a glance': 9,
  prose: 9,
  tables: 9,
  verdicts: 9,
  'who and compared with what': 9,
  'card to take along': 8,
};

/** The grade of a part, with the names of its topic as plain words; 0 for labels. */
export const gradeOf = ({ title, article }: Pick<ArticleView, 'title' | 'article'>, { text, sentences }: VisiblePart): number =>
  sentences ? gradeLevel(withPlainNames(text, [title, ...article.data.alsoKnownAs, ...article.data.otherWords])) : 0;

/** What leads away from a page, is about it, or stands behind a tap: not read by someone who reads the article. */
const besideTheArticle: readonly string[] = ['read next', 'about the page', 'card to take along'];

/** Words of an article before anything is opened, without what leads to other pages. */
export const wordsShown = (view: ArticleView): number =>
  visibleParts(view)
    .filter(({ part }) => !besideTheArticle.includes(part))
    .reduce((sum, { text }) => sum + wordCount(text), 0);

/** Whether every edge of the content leads somewhere, so that a page can be made of it. */
const isWhole = ({ source, edges, names }: Content): boolean =>
  source.problems.length === 0 && edges.every(({ target, value }) => names[target].has(value));

/** Pages with more words than a tired reader reads, or a part that is too hard. */
export const hardPages: Rule = {
  why: 'What stands in a box, a table or on a card is read as much as the text, by people in pain.',
  find: (content) => {
    const { articles } = content.source;
    if (articles.length === 0 || !isWhole(content)) return [];
    const catalogue = createCatalogue(content.source);
    return articles.flatMap(({ id, file }) => {
      const view = articleView(catalogue, id);
      const words = wordsShown(view);
      return [
        ...(words > mostWords
          ? [{ file, field: 'page', value: `${words} words`, message: `shows more than ${mostWords} words before anything is opened` }]
          : []),
        ...visibleParts(view).flatMap((part) => {
          const [grade, most] = [gradeOf(view, part), highestGrades[part.part] ?? Infinity];
          return grade > most ? [{ file, field: part.part, value: grade.toFixed(1), message: `reads above grade ${most}` }] : [];
        }),
      ];
    });
  },
};

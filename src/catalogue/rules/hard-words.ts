import type { Article, Problem } from '../../source/index.ts';
import { gradeLevel, wordCount } from '../readability.ts';
import { bodyLength } from './article-form.ts';
import type { Rule } from './rule.ts';

/** Highest Flesch–Kincaid grades: of a body, and of a summary or answer. */
export const highestGrade = { body: 9, answer: 8 } as const;

/** The prose of a body, each block ending as a sentence. */
export const bodyText = ({ body }: Article): string =>
  body.blocks
    .filter(({ kind }) => kind !== 'heading')
    .map(({ text }) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    .join('\n');

function hardIn(article: Article): Problem[] {
  const { file, at, data, section } = article;
  const graded = (field: string, text: string, most: number): Problem[] => {
    // A {number} is read as digits, which have no grade.
    const level = gradeLevel(text.replaceAll(/\{\w+\}/g, ''));
    if (level <= most) return [];
    const place = field === 'body' ? undefined : at([field]);
    return [{ file, ...place, field, value: level.toFixed(1), message: `reads above grade ${most}` }];
  };
  const words = wordCount(bodyText(article));
  const [fewest, most] = bodyLength[section];
  return [
    ...graded('body', bodyText(article), highestGrade.body),
    ...graded('summary', data.summary, highestGrade.answer),
    ...graded('inShort', data.inShort.flatMap((bullet) => ('text' in bullet ? bullet.text : [])).join(' '), highestGrade.answer),
    ...(words < fewest || words > most
      ? [{ file, field: 'body', value: `${words} words`, message: `must have ${fewest} to ${most} words` }]
      : []),
  ];
}

/** Prose that is too hard, too short or too long. */
export const hardWords: Rule = {
  why: 'Readers are in pain, often tired, often on a phone.',
  find: ({ source }) => source.articles.flatMap(hardIn),
};

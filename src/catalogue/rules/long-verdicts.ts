import { isEvidence } from '../../evidence/map.ts';
import { verdictOf } from '../../evidence/verdict.ts';
import { gradeLevel, wordCount } from '../readability.ts';
import type { Rule } from './rule.ts';

/** Most words and highest Flesch–Kincaid grade of a verdict. */
export const verdictBars = { words: 18, grade: 8 } as const;

/** A text in which each of the names stands as one plain word: what a page is about does not count as hard. */
export const withPlainNames = (text: string, names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((plain, name) => plain.replaceAll(new RegExp(`\\b${name.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'giu'), 'pain'), text);

/** Verdicts of findings in use that are too long or too hard, and results in use whose grounds nobody wrote down. */
export const longVerdicts: Rule = {
  why: 'The verdict is the boldest sentence of a page, and a result without grounds cannot be rated.',
  find: ({ source, edges }) => {
    const used = new Set(edges.filter(({ target }) => target === 'finding').map(({ value }) => value));
    const names = new Map<string, string[]>(
      source.articles.map(({ id, data }) => [id, [data.title, ...data.alsoKnownAs, ...data.otherWords]]),
    );
    return source.entries.findings
      .filter(({ id }) => used.has(id))
      .flatMap(({ id, file, at, data }) => {
        const place = { file, ...at(['say']), field: `${id}.say` };
        const verdict = verdictOf(data) ?? '';
        const topics = [...data.topics, ...data.techniques.map((slug) => `techniques/${slug}`)];
        const plain = withPlainNames(
          verdict,
          topics.flatMap((topic) => names.get(topic) ?? [topic.split('/')[1]?.replaceAll('-', ' ') ?? topic]),
        );
        const [words, grade] = [wordCount(verdict), gradeLevel(plain)];
        return [
          ...(words > verdictBars.words
            ? [{ ...place, value: `${words} words`, message: `must have at most ${verdictBars.words} words` }]
            : []),
          ...(grade > verdictBars.grade ? [{ ...place, value: grade.toFixed(1), message: `reads above grade ${verdictBars.grade}` }] : []),
          ...(isEvidence(data) && !data.grounds
            ? [
                {
                  file,
                  ...at([]),
                  field: `${id}.grounds`,
                  message: 'is missing: a result that carries an answer says what its rating rests on',
                },
              ]
            : []),
        ];
      });
  },
};

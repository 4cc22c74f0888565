import type { Rule } from './rule.ts';

/** Claims that no written article deals with, and claims of an effect without a verdict. */
export const uncoveredClaims: Rule = {
  why: 'A claim is listed only where an article says what became of it.',
  find: ({ source, names }) => {
    const written = new Set<string>(source.articles.map(({ id }) => id));
    return source.entries.claims.flatMap(({ file, at, data: { articles, kind, verdict } }) => [
      ...articles
        .filter((id) => names.article.has(id) && !written.has(id))
        .map((id) => ({
          file,
          ...at(['articles']),
          field: 'articles',
          value: id,
          message: 'is not written yet, so the claim is not dealt with there',
        })),
      ...(kind === 'effect' && !verdict
        ? [{ file, ...at(['verdict']), field: 'verdict', message: 'is missing: a claim about an effect needs one' }]
        : []),
    ]);
  },
};

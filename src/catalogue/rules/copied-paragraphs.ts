import { shown } from '../../source/index.ts';
import type { Rule } from './rule.ts';

/** Paragraphs that stand in two places word for word. */
export const copiedParagraphs: Rule = {
  why: 'Every article is its own; what stands in two places goes out of step.',
  find: ({ source }) => {
    const blocks = source.articles.flatMap(({ file, body }) =>
      body.blocks
        .filter(({ kind, text }) => kind !== 'heading' && text.length > 60)
        .map(({ text, line }) => ({
          file,
          line,
          key: text
            .toLowerCase()
            .replace(/[^\p{L}\d]+/gu, ' ')
            .trim(),
        })),
    );
    return [...Map.groupBy(blocks, ({ key }) => key).values()]
      .filter((same) => same.length > 1)
      .flatMap((same) =>
        same.map(({ file, line, key }) => ({
          file,
          line,
          field: 'body',
          value: shown(key),
          message: `stands in ${same.length} places word for word`,
        })),
      );
  },
};

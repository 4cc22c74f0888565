import { shown, type Article, type Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

const numberIn = (text: string): boolean => /\d/.test(text);

/** A text without the phrases that the article declares as practice. */
const without = (text: string, general: readonly string[]): string => general.reduce((left, phrase) => left.replaceAll(phrase, ''), text);

function looseIn({ file, at, data, body }: Article): Problem[] {
  const general = data.generalNumbers;
  const all = body.blocks.map(({ text }) => text).join('\n');
  return [
    ...body.blocks
      .filter(({ kind, cited, beside, text }) => kind !== 'heading' && !cited && !beside && numberIn(without(text, general)))
      .map(({ text, line }) => ({
        file,
        line,
        field: 'body',
        value: shown(text),
        message: 'holds a number with no <Finding> or <Cite> beside it',
      })),
    ...data.inShort.flatMap((bullet, index) =>
      bullet.kind === 'do' && bullet.references.length === 0 && numberIn(without(bullet.text.replaceAll(/\{\w+\}/g, ''), general))
        ? [
            {
              file,
              ...at(['inShort', index]),
              field: `inShort.${index}`,
              value: shown(bullet.text),
              message: 'holds a number with no finding or reference',
            },
          ]
        : [],
    ),
    ...general
      .filter((phrase) => !all.includes(phrase) && !data.inShort.some((bullet) => 'text' in bullet && bullet.text.includes(phrase)))
      .map((value) => ({ file, ...at(['generalNumbers']), field: 'generalNumbers', value, message: 'stands nowhere in the body' })),
  ];
}

/** Numbers that no source stands beside. */
export const looseNumbers: Rule = {
  why: 'A number is believed, so it has a source.',
  find: ({ source }) => source.articles.flatMap(looseIn),
};

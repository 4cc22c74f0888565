import { shown, type Article, type Problem } from '../../source/index.ts';
import { textsOfArticle, textsOfEntry, type ReaderText } from './reader-texts.ts';
import type { Rule } from './rule.ts';

const number =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?hundred)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const inWords = [
  `\\b${number} (?:out of|in) (?:every )?(?:${number}|\\d+)\\b`,
  '\\bhalf (?:of )?(?:all|the (?:people|patients|adults|women|men)|people|patients|adults|women|men)\\b',
  '\\b(?:a|one|two|three|four|nine) (?:third|quarter|fifth|tenth)s? of\\b(?! an hour)',
  `\\b(?:twice|${number} times) as (?:likely|many|much|often)\\b`,
  '\\bper ?cent\\b',
].join('|');
const share = new RegExp(`${inWords}|\\d+ (?:in|out of) (?:every )?\\d+|\\d ?%`, 'iu');
const wordNumber = new RegExp(inWords, 'iu');
/** “Keep it under three out of ten”: a level of pain, which is practice. */
const painLevel = new RegExp(`\\b(?:below|under|above|to|a) ${number} out of ten(?=[.,;]| is\\b| for\\b)`, 'giu');

const numberIn = (text: string): boolean => /\d/.test(text) || wordNumber.test(text.replaceAll(painLevel, ''));

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

/** Fields of an article that are judged with their sources, say what others say, or are no sentences. */
const judged = /^(?:body|inShort|generalNumbers|claim|alsoKnownAs|otherWords|codes|verdict|signs)(?:\.|$)/;

/** Shares and odds in texts that can name no source: one line of advice, a summary, a list’s reason. */
function sharesIn(texts: readonly ReaderText[]): Problem[] {
  return texts.flatMap(({ text, ...place }) =>
    share.test(text.replaceAll(painLevel, ''))
      ? [{ ...place, value: shown(text), message: 'holds a number where no source can stand' }]
      : [],
  );
}

/** Numbers that no source stands beside. */
export const looseNumbers: Rule = {
  why: 'A number is believed, so it has a source.',
  find: ({ source }) => {
    const { claims, glossary, 'reading-lists': lists, 'body-regions': regions } = source.entries;
    const unsourced = [...claims, ...glossary].filter(
      ({ data }) => [data.references, 'findings' in data ? data.findings : []].flat().length === 0,
    );
    const others = [...unsourced, ...lists, ...regions, ...Object.values(source.singles)];
    return [
      ...source.articles.flatMap(looseIn),
      ...sharesIn(source.articles.flatMap(textsOfArticle).filter(({ field }) => !judged.test(field))),
      ...sharesIn(others.flatMap(textsOfEntry).filter(({ field }) => !/^(?:says|names|alsoKnownAs)(?:\.|$)/.test(field))),
    ];
  },
};

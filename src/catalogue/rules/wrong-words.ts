import type { Article, Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

const bannedWords =
  /\b(?:cornerstones?|holistic(?:ally)?|journeys?|unlock(?:s|ed|ing)?|transformative|detox\w*|miracles?|miraculous|boost(?:s|ed|ing)?|wonder ?drug|evidence suggests|research suggests|studies suggest|game.?changer|revolutionary|empower\w*)\b/iu;
const quoted = /“[^”]*”|‘[^’]*’/gu;
const typedPhone = /\b(?:ring|call|dial|text|phone)\s+(?:on\s+)?\d{3,}|\b0[58]0\d[\s-]?\d/iu;

type Text = { field: string; text: string; line?: number | undefined; column?: number | undefined };

const textsOf = ({ data, at, body }: Article): Text[] => [
  { field: 'title', text: data.title, ...at(['title']) },
  { field: 'summary', text: data.summary, ...at(['summary']) },
  ...data.inShort.flatMap((bullet, index) =>
    'text' in bullet ? [{ field: `inShort.${index}`, text: bullet.text, ...at(['inShort', index, 'text']) }] : [],
  ),
  ...body.blocks.map(({ line, text }) => ({ field: 'body', text, line })),
];

const wrongIn = (article: Article): Problem[] =>
  textsOf(article).flatMap(({ text, ...place }) => {
    const banned = bannedWords.exec(text.replace(quoted, ''));
    const phone = typedPhone.exec(text);
    const { file } = article;
    return [
      ...(banned ? [{ file, ...place, value: banned[0], message: 'is a word this site does not use' }] : []),
      ...(phone ? [{ file, ...place, value: phone[0], message: 'is a typed phone number: use <Phone of> or {emergency}' }] : []),
    ];
  });

/** Words that sell, and telephone numbers written out. */
export const wrongWords: Rule = {
  why: 'Selling words promise what nobody measured, and a typed number is wrong in another country.',
  find: ({ source }) => source.articles.flatMap(wrongIn),
};

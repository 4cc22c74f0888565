import type { Claim } from '../../schemas/index.ts';
import type { Section } from '../../schemas/vocabulary.ts';
import type { Article, Source } from '../integrity/source.ts';
import type { Block } from '../integrity/body.ts';
import { shown, type Problem } from '../integrity/problem.ts';
import { gradeLevel, wordCount } from './readability.ts';

/** Highest Flesch–Kincaid grades: of a body, and of a summary or answer. */
export const highestGrade = { body: 9, answer: 8 } as const;

/** Fewest and most words of a body, by section. */
export const bodyLength: Readonly<Record<Section, readonly [number, number]>> = {
  conditions: [800, 1450],
  techniques: [720, 1350],
  benefits: [630, 1150],
  'client-groups': [720, 1250],
  science: [540, 1150],
  guides: [540, 1350],
};

const bannedWords =
  /\b(?:cornerstones?|holistic(?:ally)?|journeys?|unlock(?:s|ed|ing)?|transformative|detox\w*|miracles?|miraculous|boost(?:s|ed|ing)?|wonder ?drug|evidence suggests|research suggests|studies suggest|game.?changer|revolutionary|empower\w*)\b/iu;
const quoted = /“[^”]*”|‘[^’]*’/gu;
const typedPhone = /\b(?:ring|call|dial|text|phone)\s+(?:on\s+)?\d{3,}|\b0[58]0\d[\s-]?\d/iu;

const bodyText = ({ body }: Article): string =>
  body.blocks
    .filter(({ kind }) => kind !== 'heading')
    .map(({ text }) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    .join('\n');

function hardToRead(article: Article): Problem[] {
  const { file, data, section } = article;
  const problems: Problem[] = [];
  const grade = (field: string, text: string, most: number): void => {
    // A {number} is read as digits, which have no grade.
    const level = gradeLevel(text.replaceAll(/\{\w+\}/g, ''));
    if (level > most) problems.push({ file, field, value: level.toFixed(1), message: `reads above grade ${most}` });
  };
  grade('body', bodyText(article), highestGrade.body);
  grade('summary', String(data['summary']), highestGrade.answer);
  grade('inShort', (data['inShort'] as { text: string }[]).map(({ text }) => text).join(' '), highestGrade.answer);
  const words = wordCount(bodyText(article));
  const [fewest, most] = bodyLength[section];
  if (words < fewest || words > most)
    problems.push({ file, field: 'body', value: `${words} words`, message: `must have ${fewest} to ${most} words` });
  return problems;
}

function wrongWords({ file, data, body }: Article): Problem[] {
  const texts: [string, string][] = [
    ['title', String(data['title'])],
    ['summary', String(data['summary'])],
    ...(data['inShort'] as { text: string }[]).map(({ text }, index): [string, string] => [`inShort.${index}`, text]),
    ...body.blocks.map(({ line, text }): [string, string] => [`body line ${line}`, text]),
  ];
  return texts.flatMap(([field, text]) => {
    const banned = bannedWords.exec(text.replace(quoted, ''));
    const phone = typedPhone.exec(text);
    return [
      ...(banned ? [{ file, field, value: banned[0], message: 'is a word this site does not use' }] : []),
      ...(phone ? [{ file, field, value: phone[0], message: 'is a typed phone number: use <Phone of> or {emergency}' }] : []),
    ];
  });
}

const numberIn = (text: string): boolean => /\d/.test(text);

/** The block without the phrases that the article declares as practice. */
const withoutGeneral = ({ text }: Block, general: readonly string[]): string =>
  general.reduce((left, phrase) => left.replaceAll(phrase, ''), text);

function looseNumbers({ file, data, body }: Article): Problem[] {
  const general = (data['generalNumbers'] as string[] | undefined) ?? [];
  const blocks = body.blocks.filter(
    (block) => block.kind !== 'heading' && !block.cited && !block.beside && numberIn(withoutGeneral(block, general)),
  );
  const answers = data['inShort'] as { text: string; findings: string[]; references: string[] }[];
  const all = body.blocks.map(({ text }) => text).join('\n');
  return [
    ...blocks.map(({ text, line }) => ({
      file,
      field: `body line ${line}`,
      value: shown(text),
      message: 'holds a number with no <Finding> or <Cite> beside it',
    })),
    ...answers.flatMap((answer, index) =>
      numberIn(general.reduce((left, phrase) => left.replaceAll(phrase, ''), answer.text.replaceAll(/\{\w+\}/g, ''))) &&
      answer.findings.length + answer.references.length === 0
        ? [{ file, field: `inShort.${index}`, value: shown(answer.text), message: 'holds a number with no finding or reference' }]
        : [],
    ),
    ...general
      .filter((phrase) => !all.includes(phrase) && !answers.some(({ text }) => text.includes(phrase)))
      .map((value) => ({ file, field: 'generalNumbers', value, message: 'stands nowhere in the body' })),
  ];
}

function sharedParagraphs(articles: readonly Article[]): Problem[] {
  const blocks = articles.flatMap(({ file, body }) =>
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
        field: `body line ${line}`,
        value: shown(key),
        message: `stands in ${same.length} places word for word`,
      })),
    );
}

/** Founding claims that an article names no part in, where `covers` says it must. */
export function uncoveredClaims(source: Source): Problem[] {
  const written = new Set(source.articles.map(({ id }) => id));
  return source.entries
    .filter(({ collection }) => collection === 'claims')
    .flatMap(({ file, data }) => {
      const { articles, kind, verdict } = data as Claim;
      return [
        ...articles
          .filter((id) => !written.has(id))
          .map((id) => ({ file, field: 'articles', value: id, message: 'is not written yet, so the claim is not dealt with there' })),
        ...(kind === 'effect' && !verdict ? [{ file, field: 'verdict', message: 'is missing: a claim about an effect needs one' }] : []),
      ];
    });
}

/** All that an editor would send back; an empty list where the prose may go out. */
export const editorialProblems = (source: Source): Problem[] => [
  ...source.articles.flatMap((article) => [...hardToRead(article), ...wrongWords(article), ...looseNumbers(article)]),
  ...sharedParagraphs(source.articles),
  ...uncoveredClaims(source),
];

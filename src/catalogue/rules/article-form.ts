import { answeringSections, namesOf, questions, type Question, type Section } from '../../schemas/vocabulary.ts';
import { nearest, shown, type Article, type Problem } from '../../source/index.ts';
import { safetyHeading } from '../../text/shown.ts';
import type { Rule } from './rule.ts';

type Found = Omit<Problem, 'file'>;
type Bullet = Article['data']['inShort'][number];

const asksOf = (bullet: Bullet): Question | undefined => ('asks' in bullet ? bullet.asks : undefined);

/** What each question is answered with. */
const shapes: Readonly<Record<Question, { fits: (kinds: readonly string[]) => boolean; says: string }>> = {
  helps: {
    fits: (kinds) => kinds.length > 0 && kinds.length < 3 && kinds.every((kind) => kind === 'answer' || kind === 'fact'),
    says: 'takes one or two bullets of kind answer, or fact where no finding answers',
  },
  sure: { fits: (kinds) => kinds.join() === 'fact', says: 'takes one bullet of kind fact' },
  safe: { fits: (kinds) => kinds.join() === 'fact,care', says: 'takes one bullet of kind fact, then one of kind care' },
};

function answersIn({ section, data, at }: Article): Found[] {
  const place = { ...at(['inShort']), field: 'inShort' };
  if (!answeringSections.includes(section))
    return data.inShort.some(asksOf) ? [{ ...place, message: `keeps In short in ${section}: a bullet there answers no question` }] : [];
  const order = namesOf(questions);
  const asked = data.inShort.map(asksOf);
  const places = asked.map((asks) => (asks ? order.indexOf(asks) : -1));
  return [
    ...asked.flatMap((asks, index) =>
      asks
        ? []
        : [
            {
              ...at(['inShort', index]),
              field: `inShort.${index}.asks`,
              message: 'is missing: every bullet answers one of helps, sure, safe; a danger sign stands in the card above',
            },
          ],
    ),
    ...order.flatMap((asks) => {
      const kinds = data.inShort.filter((bullet) => asksOf(bullet) === asks).map(({ kind }) => kind);
      return shapes[asks].fits(kinds) ? [] : [{ ...place, value: asks, message: shapes[asks].says }];
    }),
    ...(places.every((one, index) => one === -1 || one >= (places[index - 1] ?? -1))
      ? []
      : [{ ...place, message: 'stands in another order than helps, sure, safe' }]),
  ];
}

const conditionHeadings = [
  'What it is',
  'Does massage help?',
  'What helps more',
  safetyHeading.text,
  'If you do nothing',
  'What nobody knows yet',
];
const ofSafety = /\b(?:safe|safety|take care|careful|should not have|leave it)\b/i;
const mostBoxes = 3;

function headingsIn({ section, body }: Article): Found[] {
  const headings = body.blocks.filter(({ kind }) => kind === 'heading');
  const texts = headings.map(({ text }) => text);
  const missing = section === 'conditions' ? conditionHeadings.filter((one) => !texts.includes(one)) : [];
  return [
    ...missing.map((value) => ({ field: 'body', value, message: 'is a heading every condition has', nearest: nearest(value, texts) })),
    ...headings
      .filter(({ text }) => ofSafety.test(text))
      .slice(1)
      .map(({ text, line }) => ({ field: 'body', line, value: text, message: 'is a second section on safety: one holds it all' })),
  ];
}

function partsIn({ section, data, body, at }: Article): Found[] {
  const uses = (name: string) => body.uses.filter((use) => use.name === name);
  const safety = body.blocks.find(({ kind, text }) => kind === 'heading' && text === safetyHeading.text)?.line ?? Infinity;
  const after = body.blocks.find(({ kind, line }) => kind === 'heading' && line > safety)?.line ?? Infinity;
  const listed = new Set<string | undefined>(data.precautions);
  return [
    ...(data.tool ? [] : [{ ...at([]), field: 'tool', message: 'is missing: every article has one thing to fill in or take along' }]),
    ...uses('Tool')
      .slice(data.tool ? 1 : 0)
      .map(({ line, column }) => ({ field: 'body', line, column, value: 'Tool', message: 'shows the card of this article, once' })),
    ...(section === 'conditions' ? uses('Finding').slice(mostBoxes) : []).map(({ line, column, id = '' }) => ({
      field: 'body',
      line,
      column,
      value: id,
      message: `is more than ${mostBoxes} boxes: the page of studies shows the rest`,
    })),
    ...uses('Care')
      .filter(({ id, line }) => line > safety && line < after && listed.has(id))
      .map(({ id = '', line, column }) => ({
        field: 'body',
        line,
        column,
        value: id,
        message: 'stands in the list that the page puts under this heading anyway',
      })),
  ];
}

/** Words that a page may use once. */
const tics: readonly RegExp[] = [/\bfair\b/gi, /\bproof\b/gi, /\bsay so\b/gi, /\bnobody has shown\b/gi];
/** Words people do not say aloud, with those they do; the word for what a trial compared with is pretend. */
const unspoken: readonly (readonly [RegExp, string])[] = [
  [/\b(?:dummy|sham)\b/gi, 'pretend'],
  [/\bcontrol groups?\b/gi, 'people who went without'],
  [/\bbetter-proven\b|\bplainest test\b/gi, 'say what it means'],
  [/\b(?:we|I) (?:did not|could not|have not) read\b|\bonly (?:its|the) abstract\b/gi, 'leave out what was not read'],
];
const statistic = /\bSMDs?\b|\b(?:95 ?% )?CIs?\b|\bconfidence intervals?\b|\bstandardi[sz]ed mean\b|\bHedges|\bp ?[<=] ?0\.\d/i;
const points = /\b\d+(?:\.\d+)?[ -]points?\b(?! (?:on|out of|of|from) )/i;
/** Pages about how the site works speak of research itself. */
const ofResearch = ({ section, data }: Article): boolean => section === 'guides' && data.group === 'about-this-site';

type Text = { field: string; text: string; line?: number | undefined };

const textsOf = ({ data, body, at }: Article): Text[] => [
  { field: 'summary', text: data.summary, ...at(['summary']) },
  ...data.inShort.flatMap((bullet, index) =>
    'text' in bullet ? [{ field: `inShort.${index}`, text: bullet.text, ...at(['inShort', index]) }] : [],
  ),
  ...body.blocks.map(({ text, line }) => ({ field: 'body', text, line })),
];

function wordsIn(article: Article): Found[] {
  const texts = textsOf(article);
  const all = (pattern: RegExp): (Omit<Text, 'text'> & { value: string })[] =>
    texts.flatMap(({ text, ...place }) => [...text.matchAll(pattern)].map(([value]) => ({ ...place, value })));
  return [
    ...tics.flatMap((tic) =>
      all(tic)
        .slice(1)
        .map((found) => ({ ...found, message: 'stands a second time: a page may say it once' })),
    ),
    ...(ofResearch(article)
      ? []
      : [
          ...unspoken.flatMap(([pattern, better]) =>
            all(pattern).map((found) => ({ ...found, message: `is not how people speak: ${better}` })),
          ),
          ...texts.flatMap(({ text, ...place }) => {
            const found = statistic.exec(text) ?? points.exec(text);
            return found ? [{ ...place, value: found[0], message: 'is statistics: the page of studies has it' }] : [];
          }),
        ]),
  ];
}

const unwritten = ({ body }: Article, written: ReadonlySet<string>): Found[] =>
  body.uses
    .filter(({ name, id = '', attributes }) => name === 'See' && attributes.includes('promised') && !written.has(id))
    .map(({ id = '', line, column }) => ({
      field: 'body',
      line,
      column,
      value: shown(id),
      message: 'sends the reader to a page that is not written: say the one sentence here',
    }));

/** What an article lacks of its form, or does against it. */
function formProblems(article: Article, written: ReadonlySet<string>): Problem[] {
  const found = [...answersIn(article), ...headingsIn(article), ...partsIn(article), ...wordsIn(article), ...unwritten(article, written)];
  return found.map((one) => ({ file: article.file, ...one }));
}

/** Articles that lack a part of their form: answers to three questions, a card, one section on safety, everyday words. */
export const articleForm: Rule = {
  why: 'A reader finds the same answers in the same place on every page, in words people say.',
  find: ({ source: { articles } }) => {
    const written = new Set<string>(articles.map(({ id }) => id));
    return articles.flatMap((article) => formProblems(article, written));
  },
};

/** Fewest and most words of a body, by section. */
export const bodyLength: Readonly<Record<Section, readonly [number, number]>> = {
  conditions: [700, 1000],
  techniques: [700, 1000],
  benefits: [600, 1000],
  'client-groups': [700, 1000],
  science: [540, 1000],
  guides: [540, 1000],
};

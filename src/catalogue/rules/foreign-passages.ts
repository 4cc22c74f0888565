import { regions, type Region } from '../../regions/index.ts';
import { countries, type Country } from '../../schemas/vocabulary.ts';
import { localised, shown, type LocalSource, type Problem, type Source } from '../../source/index.ts';
import { readerTexts, sentencesOf } from './reader-texts.ts';
import type { Rule } from './rule.ts';

/** Articles whose passages for one country are not marked yet: they are not searched. */
export const notYetMarked: ReadonlySet<string> = new Set([
  'benefits/mood-and-wellbeing',
  'benefits/stress-reduction',
  'client-groups/people-recovering-from-injury',
  'client-groups/people-with-cancer',
  'client-groups/people-with-chronic-pain',
  'conditions/ankle-sprain',
  'conditions/anxiety',
  'conditions/chronic-pain',
  'conditions/fibromyalgia',
  'conditions/frozen-shoulder',
  'conditions/low-back-pain',
  'conditions/muscle-strain',
  'conditions/repetitive-strain-injury',
  'conditions/sciatica',
  'conditions/shoulder-pain',
  'conditions/sports-injuries',
  'conditions/stress',
  'conditions/tennis-elbow',
  'guides/before-and-after-your-session',
  'guides/choosing-a-therapist',
  'guides/combining-therapies',
  'guides/consent-and-boundaries',
  'guides/how-often',
  'guides/massage-and-acupuncture',
  'guides/massage-and-chiropractic',
  'guides/massage-and-physiotherapy',
  'guides/side-effects',
]);

const isUnmarked = (file: string): boolean => [...notYetMarked].some((id) => file === `src/content/${id}.mdx`);

type Copy = { country: Country; name: string; source: LocalSource };

/** What of a country’s a text names that is of no use elsewhere; undefined where it names nothing. */
const foreignName = (text: string, { name, services, bodies }: Region): RegExp | undefined =>
  services.find((one) => one.test(text)) ?? (text.includes(name) ? undefined : bodies.find((one) => one.test(text)));

/** Findings tell what was found where it was found, and lists of codes whose they are. */
const isRecord = ({ file }: { file: string }): boolean => /^src\/content\/(?:findings|codes)\//.test(file);

/** Names of other countries, in what a copy says. */
const foreignNames = ({ name, country, source }: Copy): Problem[] =>
  readerTexts(source)
    .filter((text) => !isRecord(text))
    .flatMap(({ text, ...place }) =>
      countries
        .filter((other) => other !== country)
        .flatMap((other) => {
          const mark = foreignName(text, regions[other]);
          const sentence = mark && sentencesOf(text).find((one) => mark.test(one));
          return sentence === undefined
            ? []
            : [
                {
                  ...place,
                  value: shown(sentence),
                  message: `belongs to ${regions[other].name}, and stands in the copy for ${name}: put it in <Only in="${other}">, or write country: ${other}`,
                },
              ];
        }),
    );

/** Links to what copies for other countries leave out, outside the passages that they leave out too. */
const foreignLinks = ({ articles, entries }: Source): Problem[] => {
  const countryOf = new Map<string, Country | undefined>([
    ...articles.map(({ id, data }) => [`See ${id}`, data.country] as const),
    ...entries.outward.map(({ id, data }) => [`Out ${id}`, data.country] as const),
  ]);
  return articles.flatMap(({ file, data, body }) =>
    body.uses.flatMap(({ name, id = '', country: within, line, column }) => {
      const country = countryOf.get(`${name} ${id}`);
      const place = { file, line, column, field: 'body', value: id };
      return country && country !== (within ?? data.country)
        ? [{ ...place, message: `leads to what other countries do not have: put the sentence in <Only in="${country}">` }]
        : [];
    }),
  );
};

const textOf = /\b(?:ring|call) or text <Phone of="\w+"/iu;

/** “Ring or text” in words, for a line that takes texts in one country only. */
const typedTexts = (articles: LocalSource['articles']): Problem[] =>
  articles.flatMap(({ file, mdx, bodyLine }) =>
    mdx.split('\n').flatMap((text, index) => {
      const value = textOf.exec(text)?.[0];
      return value
        ? [{ file, line: bodyLine + index, field: 'body', value, message: 'is true of one country’s line only: use <Ring of>' }]
        : [];
    }),
  );

/** What stands in the copy for one country and belongs to another. */
export const foreignPassages: Rule = {
  why: 'A reader who rings another country’s number, or looks for its insurer, gets no help.',
  find: ({ source }) =>
    [
      ...typedTexts(source.articles),
      ...foreignLinks(source),
      ...countries
        .map((country) => ({ country, name: regions[country].name, source: localised(source, country, regions[country]) }))
        .flatMap(foreignNames),
    ].filter(({ file }) => !isUnmarked(file)),
};

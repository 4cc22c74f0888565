import { createHash } from 'node:crypto';
import { sentenceOf } from '../evidence/verdict.ts';
import { speedWords, verdictWords } from '../evidence/wording.ts';
import { careRule, partsSentence, stepSentence } from '../safety/sentences.ts';
import { schemas, type CollectionName, type EntryCollection, type EntryData } from '../schemas/index.ts';
import type { Article, Entry, Source } from '../source/index.ts';
import { pointersIn } from './edges.ts';

/** What a statement is, in words. */
export const kindWords = {
  'in-short': 'In short',
  verdict: 'Verdict',
  sign: 'Sign',
  precaution: 'Precaution: what to do',
  reason: 'Precaution: why',
  prose: 'Text',
  finding: 'Finding',
  claim: 'Claim: what studies show',
  instead: 'Claim: say instead',
  term: 'Glossary',
} as const;
export type StatementKind = keyof typeof kindWords;

/** Something a reader can act on, and the publications it rests on; {names} of phone numbers stand as written. */
export type Statement = {
  /** Made from its words and what it rests on: other words, other key. */
  key: string;
  kind: StatementKind;
  where: { collection: CollectionName; id: string; file: string; line?: number | undefined };
  text: string;
  /** Ids of references, those of its findings among them, in order of the alphabet. */
  references: readonly string[];
};

type Content = Pick<Source, 'articles' | 'entries'>;
type Path = readonly PropertyKey[];
/** A statement as its entry makes it; it rests on every finding and reference named under `under`. */
type Said = { kind: StatementKind; text: string; path: Path; under: Path };

/** The words of a text, without capitals, quotes, and the stops and brackets around them. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^[“”"‘’'([]+|[“”"‘’')\],.;:!?…]+$/gu, ''))
    .filter(Boolean);

/** The first twelve digits of the SHA-256 of a text’s words and of what it rests on. */
export const keyOf = (text: string, references: readonly string[]): string =>
  createHash('sha256')
    .update(`${wordsOf(text).join(' ')}\n${[...references].sort().join(' ')}`)
    .digest('hex')
    .slice(0, 12);

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** The statements of an article’s front matter. */
const saidBy = ({ data }: Article): Said[] => [
  ...data.inShort.flatMap((bullet, index) =>
    'text' in bullet ? [{ kind: 'in-short' as const, text: bullet.text, path: ['inShort', index, 'text'], under: ['inShort', index] }] : [],
  ),
  ...('verdict' in data
    ? [
        {
          kind: 'verdict' as const,
          text: joined(`“${data.claim}” ${verdictWords[data.verdict.rating].label}.`, data.verdict.because),
          path: ['verdict', 'because'],
          under: ['verdict'],
        },
      ]
    : []),
];

const whole = (kind: StatementKind, text: string, ...path: Path): Said => ({ kind, text, path, under: [] });

/** The statements of an entry that is no article, by collection; those left out make none. */
const saidIn: { readonly [Name in EntryCollection]?: (data: EntryData[Name]) => Said[] } = {
  findings: (finding) => [whole('finding', joined(sentenceOf(finding), finding.effect), 'effect')],
  // Speeds and “any one of” belong to the words: a change of either lapses what was read.
  signs: (sign) => [
    whole(
      'sign',
      joined(
        `${sign.title}: ${partsSentence(sign)}.`,
        ...sign.steps.map((step) => `${stepSentence(step)} (${speedWords[step.speed]})`),
        sign.massage,
      ),
      'any',
    ),
  ],
  precautions: (precaution) => [
    whole('precaution', joined(`${precaution.title}.`, careRule(precaution), precaution.do), 'do'),
    whole('reason', joined(`${precaution.title}.`, precaution.why), 'why'),
  ],
  claims: ({ says, verdict, shows, instead }) => [
    whole('claim', joined(`“${says}”`, verdict && `${verdictWords[verdict].label}.`, shows), 'shows'),
    whole('instead', instead, 'instead'),
  ],
  glossary: ({ term, meaning, references }) => (references.length > 0 ? [whole('term', `${term}: ${meaning}`, 'meaning')] : []),
};

/** Every statement of the content that a reader can act on, with what it rests on; a pure function of what was read. */
export function statementsOf({ articles, entries }: Content): Statement[] {
  const publication = new Map(entries.findings.map(({ id, data }) => [id, data.reference]));
  const resting = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => publication.get(id) ?? id))].sort();
  const statement = (kind: StatementKind, where: Statement['where'], text: string, ids: readonly string[]): Statement => {
    const references = resting(ids);
    return { key: keyOf(text, references), kind, where, text, references };
  };

  const fromEntry = (collection: CollectionName, { id, file, data, at }: Entry, said: readonly Said[]): Statement[] => {
    const sources = pointersIn(schemas[collection], data).filter(({ target }) => target === 'finding' || target === 'reference');
    return said.map(({ kind, text, path, under }) => {
      const ids = sources.filter((source) => under.every((key, index) => source.path[index] === key)).map(({ value }) => value);
      return statement(kind, { collection, id, file, line: at(path)?.line }, text, ids);
    });
  };

  const fromArticle = (article: Article): Statement[] => {
    const { section: collection, id, file, body } = article;
    const prose = body.blocks
      .filter(({ cites }) => cites.length > 0)
      .map(({ text, line, cites }) => statement('prose', { collection, id, file, line }, text, cites));
    return [...fromEntry(collection, article, saidBy(article)), ...prose];
  };

  const fromCollection = (name: EntryCollection): Statement[] => {
    // What a collection says takes that collection’s data, which TypeScript cannot follow through an index.
    const said = saidIn[name] as ((data: unknown) => Said[]) | undefined;
    return (entries[name] as readonly Entry[]).flatMap((entry) => fromEntry(name, entry, said?.(entry.data) ?? []));
  };

  return [...articles.flatMap(fromArticle), ...(Object.keys(saidIn) as EntryCollection[]).flatMap((name) => fromCollection(name))];
}

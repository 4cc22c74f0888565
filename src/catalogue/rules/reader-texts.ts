import type { Article, Source } from '../../source/index.ts';
import type { Locate, Place } from '../../source/place.ts';
import { textsIn } from './rule.ts';

/** One text that readers see, and where it stands. */
export type ReaderText = { file: string; field: string; text: string } & Partial<Place>;

/** Fields that no reader is shown as words of the site: ids, addresses, notes on how a record was made, phrases of the body told twice. */
const unread: ReadonlySet<string> = new Set(['id', 'seenAt', 'checkedNote', 'certaintyBasis', 'generalNumbers']);

/** Lists of what people type. */
const typed: ReadonlySet<string> = new Set(['searchPhrases', 'otherWords', 'words', 'with', 'unless', 'not']);

/** Files of what people type, and records of what others wrote. */
const ofOthers: ReadonlySet<string> = new Set(['emergency-words', 'synonyms', 'references', 'ledger']);

const isId = (text: string): boolean => /^(?=.*[a-z])[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(text);

type Row = { file: string; data: unknown; at: Locate };

const isShown = (path: readonly PropertyKey[]): boolean =>
  path.map(String).every((key, index) => !unread.has(key) && !(typed.has(key) && typeof path[index + 1] === 'number'));

const textsUnder = ({ file, at, data }: Row): ReaderText[] =>
  textsIn(data)
    .filter(({ path, text }) => isShown(path) && !isId(text))
    .map(({ path, field, text }) => ({ file, field, text, ...at(path) }));

const known = new WeakMap<object, ReaderText[]>();

/** Texts of data that were taken before: several rules read all of them. */
function once(data: unknown, take: () => ReaderText[]): ReaderText[] {
  if (typeof data !== 'object' || data === null) return take();
  const texts = known.get(data) ?? take();
  known.set(data, texts);
  return texts;
}

/** What stands in an article: every text of its front matter, and its body block by block. */
export const textsOfArticle = (article: Article): ReaderText[] =>
  once(article, () => [
    ...textsUnder(article),
    ...article.body.blocks.map(({ line, text }) => ({ file: article.file, field: 'body', text, line })),
  ]);

/** What stands in an entry of a file. */
export const textsOfEntry = (row: Row): ReaderText[] => once(row.data, () => textsUnder(row));

/** Every text of every file that readers see; a new collection is among them without a word here. */
export function readerTexts({ articles, entries, singles }: Source): ReaderText[] {
  const rows = [...Object.entries(entries), ...Object.entries(singles)]
    .filter(([name]) => !ofOthers.has(name))
    .flatMap<Row>(([, found]) => found);
  return [...articles.flatMap(textsOfArticle), ...rows.flatMap(textsOfEntry)];
}

/** A text without what stands in quotes, which others said. */
export const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|‘[^’]*’/gu, '');

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;])\s+/);

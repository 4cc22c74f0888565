import type { Article, Source } from '../../source/index.ts';
import type { Locate, Place } from '../../source/place.ts';

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

function textsUnder({ file, at }: Row, value: unknown, path: readonly PropertyKey[]): ReaderText[] {
  if (typeof value === 'string') return isId(value) ? [] : [{ file, field: path.map(String).join('.'), text: value, ...at(path) }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value)
    .filter(([key, inner]) => !unread.has(key) && !(typed.has(key) && Array.isArray(inner)))
    .flatMap(([key, inner]) => textsUnder({ file, at, data: undefined }, inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

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
  once(article.data, () => [
    ...textsUnder(article, article.data, []),
    ...article.body.blocks.map(({ line, text }) => ({ file: article.file, field: 'body', text, line })),
  ]);

/** What stands in an entry of a file. */
export const textsOfEntry = (row: Row): ReaderText[] => once(row.data, () => textsUnder(row, row.data, []));

/** Every text of every file that readers see; a new collection is among them without a word here. */
export function readerTexts({ articles, entries, singles }: Source): ReaderText[] {
  const rows: Row[] = [...Object.entries(entries), ...Object.entries(singles)]
    .filter(([name]) => !ofOthers.has(name))
    .flatMap(([, found]): Row[] => (Array.isArray(found) ? (found as Row[]) : [found as Row]));
  return [...articles.flatMap(textsOfArticle), ...rows.flatMap(textsOfEntry)];
}

/** A text without what stands in quotes, which others said. */
export const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|‘[^’]*’/gu, '');

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;])\s+/);

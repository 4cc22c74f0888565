import type { OutsideData } from './outside.ts';
import { readTerms } from './terms.ts';
import { createThesaurus, type Thesaurus } from './thesaurus.ts';
import { isSilent, stem, wordsOf } from './words.ts';

/** What a name or phrase of an article is. */
export const kinds = ['title', 'name', 'phrase', 'topic'] as const;
export type Kind = (typeof kinds)[number];

/** An article as it is sent: names joined by “|”, phrases and topics as terms joined by spaces; a planned one has nothing but its title. */
export type PackedArticle = readonly [id: string, title: string, names?: string, phrases?: string, topics?: string];

/** The index as it is sent, made at build by `packIndex`. */
export type PackedIndex = {
  /** All words of names, phrases and the thesaurus, folded and sorted; their stems, numbered in this order, are the terms. */
  words: string;
  /** How often articles use each of the words: a digit each, twice as often for one more. */
  counts: string;
  /** Expressions of each set of the thesaurus, as terms: subjects, then illnesses, then circumstances. */
  sets: readonly string[];
  subjects: number;
  illnesses: number;
  /** Names and the plain words they stand for, as terms: “name plain”. */
  names: readonly string[];
  outside: OutsideData;
  /** Words for illness that neither the safety guide nor any name or phrase holds. */
  unnamed: string;
  articles: readonly PackedArticle[];
};

/** A name or phrase: whose it is, how much it tells (the sum of the rarities of its terms), and the name itself. */
export type Text = { article: number; kind: Kind; size: number; name?: string };
export type IndexedArticle = { id: string; title: string; names: readonly string[]; planned: boolean };

export type Index = {
  articles: readonly IndexedArticle[];
  texts: readonly Text[];
  /** The texts that hold a term. */
  textsWith: (term: number) => readonly number[];
  /** How much a term tells, by how few articles hold it; 0 for one that none does. */
  rarity: (term: number) => number;
  /** How much a word would tell that no article holds. */
  unknownRarity: number;
  /** The term of a folded word, or undefined. */
  termOf: (word: string) => number | undefined;
  /** The term of an idea of the thesaurus. */
  ideaTerm: (idea: number) => number;
  thesaurus: Thesaurus;
  isSubject: (idea: number) => boolean;
  isIllness: (idea: number) => boolean;
  /** The site’s words with how often articles use them. */
  words: ReadonlyMap<string, number>;
  /** Whether the safety guide, or a name or phrase, holds a word for illness. */
  isNamed: (word: string) => boolean;
};

const split = (text: string | undefined, by: string): string[] => (text ? text.split(by) : []);

/** The terms of sorted words: one for each stem, numbered as they come. */
export function numbered(words: readonly string[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const word of words) if (!terms.has(stem(word))) terms.set(stem(word), terms.size);
  return terms;
}

/** The terms of a text that is to be found: of its words that say something, and of the ideas they name. */
export function termsOf(
  words: readonly string[],
  { termOf, thesaurus, ideaTerm }: Pick<Index, 'termOf' | 'thesaurus' | 'ideaTerm'>,
): Set<number> {
  const own = words.map(termOf);
  const matches = thesaurus(own);
  // “wear and tear” is not about what to wear.
  const inSaying = (place: number): boolean => matches.some(({ start, length }) => length > 2 && place >= start && place < start + length);
  const terms = new Set<number>();
  own.forEach((term, place) => {
    if (term !== undefined && !isSilent(words[place] ?? '') && !inSaying(place)) terms.add(term);
  });
  for (const { idea } of matches) if (idea !== undefined) terms.add(ideaTerm(idea));
  return terms;
}

/** Opens the index that the build made. */
export function openIndex(packed: PackedIndex): Index {
  const sorted = split(packed.words, ' ');
  const terms = numbered(sorted);
  const termOf = (word: string): number | undefined => terms.get(stem(word));
  const ideaTerm = (idea: number): number => terms.size + idea;
  const thesaurus = createThesaurus({
    sets: packed.sets.map((set) => split(set, ' ').map(readTerms)),
    names: packed.names.map((line) => line.split(' ').map(readTerms) as [number[], number[]]),
  });
  /** Ideas that a word names alone are not sent with each phrase. */
  const withIdeas = (own: readonly number[]): Set<number> =>
    new Set(own.flatMap((term) => [term, ...thesaurus([term]).flatMap(({ idea }) => (idea === undefined ? [] : [ideaTerm(idea)]))]));

  const articles = packed.articles.map(([id, title, names, phrases]): IndexedArticle => ({
    id,
    title,
    names: split(names, '|'),
    planned: phrases === undefined,
  }));
  const read: { article: number; kind: Kind; terms: ReadonlySet<number>; name?: string }[] = [];
  packed.articles.forEach(([, title, names, phrases, topics], article) => {
    const ofWords = (kind: Kind, text: string): unknown =>
      read.push({ article, kind, terms: termsOf(wordsOf(text), { termOf, thesaurus, ideaTerm }), ...(kind === 'name' && { name: text }) });
    const ofTerms = (kind: Kind, letters: string): unknown => read.push({ article, kind, terms: withIdeas(readTerms(letters)) });
    ofWords('title', title);
    split(names, '|').forEach((name) => ofWords('name', name));
    split(phrases, ' ').forEach((phrase) => ofTerms('phrase', phrase));
    split(topics, ' ').forEach((topic) => ofTerms('topic', topic));
  });

  const textsWith = new Map<number, number[]>();
  const articlesWith = new Map<number, Set<number>>();
  read.forEach(({ article, terms: own }, text) => {
    for (const term of own) {
      const texts = textsWith.get(term);
      if (texts) texts.push(text);
      else textsWith.set(term, [text]);
      articlesWith.set(term, (articlesWith.get(term) ?? new Set()).add(article));
    }
  });
  const rarityOf = (holders: number): number => Math.log(1 + articles.length / (holders + 0.5));
  const rarity = (term: number): number => (articlesWith.has(term) ? rarityOf(articlesWith.get(term)?.size ?? 0) : 0);
  const sizeOf = (own: ReadonlySet<number>): number => [...own].reduce((sum, term) => sum + rarity(term), 0);
  const unnamed = new Set(split(packed.unnamed, ' '));

  return {
    articles,
    texts: read.map(({ terms: own, ...text }) => ({ ...text, size: sizeOf(own) })),
    textsWith: (term) => textsWith.get(term) ?? [],
    rarity,
    unknownRarity: rarityOf(0),
    termOf,
    ideaTerm,
    thesaurus,
    isSubject: (idea) => idea < packed.subjects + packed.illnesses,
    isIllness: (idea) => idea >= packed.subjects && idea < packed.subjects + packed.illnesses,
    words: new Map(sorted.map((word, place) => [word, Number(packed.counts[place])])),
    isNamed: (word) => !unnamed.has(word),
  };
}

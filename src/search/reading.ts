import { groupedBy } from './grouped-by.ts';
import { termsOf, type Index } from './index.ts';
import { createSpeller, type Near } from './spelling.ts';
import type { Match } from './thesaurus.ts';
import { isQuiet, isSilent, queryWords, smallWords, stem, wordsOf } from './words.ts';

/** One thing that a question asks for: the words for it, and the terms that stand for it, each with how well it does, 0 to 1. */
export type Unit = {
  words: readonly string[];
  terms: ReadonlyMap<number, number>;
  /** Whether an article holds one of the terms. */
  known: boolean;
  subject: boolean;
  illness: boolean;
  circumstance: boolean;
  quiet: boolean;
  /** Whether it stands for another unit, as plain words for a name. */
  added: boolean;
};

/** A question as the site reads it. */
export type Reading = {
  /** Folded words as typed. */
  typed: readonly string[];
  /** The same with slips mended. */
  words: readonly string[];
  mended: boolean;
  /** Another reading that may be meant, to be offered and not acted on. */
  offer?: string;
  units: readonly Unit[];
  /** The terms that a text in these words is found by. */
  terms: ReadonlySet<number>;
};

/** What is known of words beyond the site’s own: whether they are words at all (then they are never mended), and whether they name an illness, a medicine or a treatment. */
export type Lexicon = { isWord: (word: string) => boolean; isHealth: (word: string) => boolean };

export type Reader = (query: string, typing?: boolean) => Reading;

/** How well a term stands for what was typed: the word itself, the idea it names, and a word of a saying, which is found as a whole. */
export const standsFor = { word: 1, idea: 0.8, wordOfSaying: 0.4 };

/** How often small words are taken to be used, as the counts of the index are written: often. */
const smallWordCount = 5;
/** How often a word must be used to be offered in place of another word. */
const oftenUsed = 2;

/**
 * Builds the reader of questions. Without a lexicon no word is mended. While somebody is typing, the last word may be the beginning of one.
 */
export function createReader(index: Index, lexicon?: Lexicon): Reader {
  const vocabulary = new Map(index.words);
  for (const word of smallWords) vocabulary.set(word, smallWordCount);
  const nearest = createSpeller(new Map([...vocabulary].map(([word, count]) => [word, 2 ** count])));
  const sorted = [...vocabulary.keys()].sort();
  const titled = new Set(index.articles.flatMap(({ title }) => wordsOf(title)));
  // “nots” is no form of “not”.
  const isKnown = (word: string): boolean =>
    isSilent(word) || vocabulary.has(word) || (index.termOf(word) !== undefined && !isSilent(stem(word)));

  const mend = (word: string): { sure?: string; perhaps?: string } => {
    if (!lexicon) return {};
    const near = nearest(word);
    if (lexicon.isWord(word)) return near && isOffered(word, near) && !lexicon.isHealth(word) ? { perhaps: near.word } : {};
    if (near) return near.sure ? { sure: near.word } : { perhaps: near.word };
    const parts = splitWord(word, isKnown);
    return parts ? { sure: parts } : {};
  };

  /** “mussels” may be muscles: it sounds the same, and those are much spoken of here; so may a “carpel tunnel” be a carpal one, which is a title. */
  const isOffered = (word: string, near: Near): boolean =>
    near.heard && word.length > 4 && !smallWords.has(near.word) && ((vocabulary.get(near.word) ?? 0) >= oftenUsed || titled.has(near.word));

  return (query, typing = false) => {
    const typed = queryWords(query);
    const read = typed.map((word, place): { word: string; sure?: string; perhaps?: string } => {
      if (isKnown(word)) return { word };
      const whole = typing && place === typed.length - 1 ? completion(word, sorted, vocabulary) : undefined;
      return whole ? { word: whole } : { word, ...mend(word) };
    });
    const words = read.flatMap(({ word, sure }) => (sure ?? word).split(' '));
    const offer = read.some(({ perhaps }) => perhaps) && read.map(({ word, sure, perhaps }) => perhaps ?? sure ?? word).join(' ');
    return {
      typed,
      words,
      mended: read.some(({ sure }) => sure !== undefined),
      ...(offer && { offer }),
      units: unitsOf(words, words.map(index.termOf), index),
      terms: termsOf(words, index),
    };
  };
}

/** The commonest known word that begins so; undefined for fewer than two letters. */
function completion(start: string, sorted: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  if (start.length < 2) return undefined;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let best: string | undefined;
  for (let place = low; sorted[place]?.startsWith(start); place++) {
    const word = sorted[place] ?? '';
    if (!isSilent(word) && (best === undefined || (counts.get(word) ?? 0) > (counts.get(best) ?? 0))) best = word;
  }
  return best;
}

/** Two known words that were typed as one (“lowerback”), or undefined. */
function splitWord(word: string, isKnown: (word: string) => boolean): string | undefined {
  for (let at = 4; at <= word.length - 4; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isKnown(first) && isKnown(second)) return `${first} ${second}`;
  }
  return undefined;
}

function unitsOf(words: readonly string[], terms: readonly (number | undefined)[], index: Index): Unit[] {
  const byStart = groupedBy(index.thesaurus(terms), ({ start }) => start);
  const units: Unit[] = [];
  for (let start = 0; start < words.length;) {
    const here = byStart.get(start) ?? [];
    const longest = Math.max(1, ...here.map(({ length }) => length));
    const matches = here.filter(({ length }) => length === longest);
    units.push(...unitsOfSpan(words.slice(start, start + longest), terms.slice(start, start + longest), matches, index));
    start += longest;
  }
  return units;
}

function unitsOfSpan(span: readonly string[], own: readonly (number | undefined)[], matches: readonly Match[], index: Index): Unit[] {
  const single = span.length === 1;
  const ideas = matches.flatMap(({ idea }) => (idea === undefined ? [] : [idea]));
  const terms = new Map<number, number>();
  own.forEach((term, place) => {
    if (term !== undefined && !isSilent(span[place] ?? '')) terms.set(term, single ? standsFor.word : standsFor.wordOfSaying);
  });
  for (const idea of ideas) terms.set(index.ideaTerm(idea), single ? standsFor.idea : standsFor.word);
  const plain = matches.find((match) => match.plain)?.plain;
  // The plain words are known by their terms alone.
  const blanks = (plain ?? []).map(() => '');
  const added = unitsOf(blanks, plain ?? [], index).map((unit) => ({ ...unit, words: [], added: true }));
  const known = [...terms.keys()].some((term) => index.rarity(term) > 0);
  const speaking = span.filter((word) => !isSilent(word));
  if (terms.size === 0 && speaking.length === 0) return added;
  // A name that no article uses gives way to the plain words it stands for.
  if (!known && added.length > 0) return added.map((unit) => ({ ...unit, added: false, subject: true, words: span }));
  return [
    {
      words: span,
      terms,
      known,
      subject: ideas.some(index.isSubject) || added.length > 0,
      illness: ideas.some(index.isIllness),
      circumstance: ideas.length > 0 && !ideas.some(index.isSubject),
      quiet: ideas.length === 0 && speaking.every(isQuiet),
      added: false,
    },
    ...added,
  ];
}

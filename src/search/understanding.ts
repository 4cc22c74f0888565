import { groupedBy } from './grouped-by.ts';
import { createSpeller } from './spelling.ts';
import type { Match, Thesaurus } from './thesaurus.ts';
import { isQuiet, isSilent, queryWords, smallWords, stem } from './words.ts';

/** One thing that a query asks for: the words as typed, and the index terms that stand for it, each with its weight. */
export type Unit = {
  words: readonly string[];
  terms: ReadonlyMap<string, number>;
  known: boolean;
  subject: boolean;
  illness: boolean;
  circumstance: boolean;
  quiet: boolean;
  corrected: boolean;
  added: boolean;
};

/** A query as the site understands it. */
export type Understanding = {
  /** Folded words as typed. */
  typed: readonly string[];
  /** The same with slips mended. */
  words: readonly string[];
  corrected: boolean;
  units: readonly Unit[];
};

/** The index term of an idea of the thesaurus. */
export const ideaTerm = (idea: number): string => `~${idea}`;

/** Index terms of a text that is to be found: stems, and the ideas they name. */
export function termsOf(words: readonly string[], thesaurus: Thesaurus): string[] {
  const stems = words.map(stem);
  const matches = thesaurus.matches(stems);
  const sayings = matches.filter(({ length }) => length > 2);
  // “wear and tear” is not about what to wear.
  const inSaying = (index: number): boolean => sayings.some(({ start, length }) => index >= start && index < start + length);
  const terms = stems.filter((_, index) => !isSilent(words[index] ?? '') && !inSaying(index));
  for (const { idea } of matches) if (idea !== undefined) terms.push(ideaTerm(idea));
  return terms;
}

export type Understander = (query: string, typing?: boolean) => Understanding;

/**
 * Builds the reader of queries: `known` counts the folded words of the site, `indexed` holds its index terms, `other` more words that need no mending.
 * While somebody is typing, the last word may be the beginning of one.
 */
export function createUnderstander(
  known: ReadonlyMap<string, number>,
  indexed: ReadonlySet<string>,
  thesaurus: Thesaurus,
  other: Iterable<string>,
): Understander {
  const vocabulary = new Map(known);
  for (const word of [...thesaurus.words, ...other, ...smallWords]) if (!vocabulary.has(word)) vocabulary.set(word, 1);
  let stems: ReadonlySet<string> | undefined;
  const isForm = (word: string): boolean => (stems ??= new Set([...vocabulary.keys()].map(stem))).has(stem(word));
  const nearest = createSpeller(vocabulary);
  const sorted = [...vocabulary.keys()].sort();
  // “nots” is no form of “not”.
  const isKnown = (word: string): boolean => isSilent(word) || vocabulary.has(word) || (isForm(word) && !isSilent(stem(word)));

  const mend = (words: readonly string[], typing: boolean): { words: string[]; slips: Set<number> } => {
    const slips = new Set<number>();
    const mended = words.flatMap((word, index) => {
      if (isKnown(word)) return [word];
      if (typing && index === words.length - 1) {
        const whole = completion(word, sorted, vocabulary);
        if (whole) return [whole];
      }
      const near = nearest(word) ?? splitWord(word, isKnown);
      if (near) slips.add(index);
      return [near ?? word];
    });
    return { words: mended, slips };
  };

  return (query, typing = false) => {
    const typed = queryWords(query);
    const { words: slipped, slips } = mend(typed, typing);
    const words = slipped.flatMap((word) => word.split(' '));
    return { typed, words, corrected: slips.size > 0, units: unitsOf(words, typed, thesaurus, indexed) };
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
  for (let index = low; sorted[index]?.startsWith(start); index++) {
    const word = sorted[index] ?? '';
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

function unitsOf(words: readonly string[], typed: readonly string[], thesaurus: Thesaurus, indexed: ReadonlySet<string>): Unit[] {
  const stems = words.map(stem);
  const byStart = groupedBy(thesaurus.matches(stems), ({ start }) => start);
  const units: Unit[] = [];
  for (let start = 0; start < words.length;) {
    const here = byStart.get(start) ?? [];
    const longest = Math.max(1, ...here.map(({ length }) => length));
    const matches = here.filter(({ length }) => length === longest);
    const span = words.slice(start, start + longest);
    units.push(
      ...unitsOfSpan(
        span,
        matches,
        thesaurus,
        indexed,
        span.some((word) => !typed.includes(word)),
      ),
    );
    start += longest;
  }
  return units;
}

function unitsOfSpan(
  span: readonly string[],
  matches: readonly Match[],
  thesaurus: Thesaurus,
  indexed: ReadonlySet<string>,
  corrected: boolean,
): Unit[] {
  const terms = new Map<string, number>();
  const speaking = span.filter((word) => !isSilent(word));
  const ideas = matches.flatMap(({ idea }) => (idea === undefined ? [] : [idea]));
  for (const word of speaking) terms.set(stem(word), span.length === 1 ? 1 : 0.4);
  for (const idea of ideas) terms.set(ideaTerm(idea), span.length === 1 ? 0.8 : 1);
  const plain = matches.find((match) => match.plain)?.plain;
  const added = plain ? unitsOf(plain, plain, thesaurus, indexed).map((unit) => ({ ...unit, added: true })) : [];
  const known = [...terms.keys()].some((term) => indexed.has(term));
  if (terms.size === 0) return added;
  // A name that no article uses gives way to the plain words it stands for.
  if (!known && added.length > 0) return added.map((unit) => ({ ...unit, added: false, subject: true, words: span }));
  return [
    {
      words: span,
      terms,
      known,
      subject: ideas.some(thesaurus.isSubject) || added.length > 0,
      illness: ideas.some(thesaurus.isIllness),
      circumstance: ideas.length > 0 && !ideas.some(thesaurus.isSubject),
      quiet: ideas.length === 0 && speaking.every(isQuiet),
      corrected,
      added: false,
    },
    ...added,
  ];
}

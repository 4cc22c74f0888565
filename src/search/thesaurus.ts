import { stem, wordsOf } from './words.ts';

type Sets = readonly (readonly string[])[];

/** Sets of words that mean the same (what the site is about, illnesses that make people ask whether massage is safe, then who asks and what they want to know), and names with the plain words they stand for. */
export type ThesaurusData = {
  subjects: Sets;
  illnesses: Sets;
  circumstances: Sets;
  names: readonly (readonly [name: string, plain: string])[];
};

/** A stretch of words that the thesaurus knows: from, how many, and the ideas they name. */
export type Match = { start: number; length: number; idea?: number; plain?: readonly string[] };

export type Thesaurus = {
  /** Everything known in these stems, overlaps included. */
  matches: (stems: readonly string[]) => Match[];
  /** Whether an idea is one of the site's subjects. */
  isSubject: (idea: number) => boolean;
  /** Whether an idea is an illness of which people mostly ask whether massage is safe. */
  isIllness: (idea: number) => boolean;
  /** All folded words in it, for the speller. */
  words: ReadonlySet<string>;
};

type Node = { next: Map<string, Node>; ideas: number[]; plain?: readonly string[] };
const node = (): Node => ({ next: new Map(), ideas: [] });

/** Builds a trie over the stems of every expression, so that finding all of them takes one pass. */
export function createThesaurus({ subjects, illnesses, circumstances, names }: ThesaurusData): Thesaurus {
  const root = node();
  const words = new Set<string>();
  const leaf = (expression: string): Node => {
    let at = root;
    for (const word of wordsOf(expression)) {
      words.add(word);
      const key = stem(word);
      let next = at.next.get(key);
      if (!next) at.next.set(key, (next = node()));
      at = next;
    }
    return at;
  };
  [...subjects, ...illnesses, ...circumstances].forEach((expressions, idea) => {
    for (const expression of expressions) {
      const { ideas } = leaf(expression);
      if (!ideas.includes(idea)) ideas.push(idea);
    }
  });
  for (const [name, plain] of names) {
    for (const word of wordsOf(plain)) words.add(word);
    leaf(name).plain = wordsOf(plain).map(stem);
  }
  const firstCircumstance = subjects.length + illnesses.length;
  return {
    words,
    isSubject: (idea) => idea < firstCircumstance,
    isIllness: (idea) => idea >= subjects.length && idea < firstCircumstance,
    matches: (stems) => matchesIn(root, stems),
  };
}

function matchesIn(root: Node, stems: readonly string[]): Match[] {
  const found: Match[] = [];
  for (let start = 0; start < stems.length; start++) {
    let at = root.next.get(stems[start] ?? '');
    for (let length = 1; at; length++) {
      for (const idea of at.ideas) found.push({ start, length, idea });
      if (at.plain) found.push({ start, length, plain: at.plain });
      at = at.next.get(stems[start + length] ?? '');
    }
  }
  return found;
}

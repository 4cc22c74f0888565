/** Sets of expressions that mean the same, each expression as the terms of its words, and names with the terms of the plain words they stand for. */
export type ThesaurusTerms = {
  sets: readonly (readonly (readonly number[])[])[];
  names: readonly (readonly [name: readonly number[], plain: readonly number[]])[];
};

/** A stretch of words that the thesaurus knows: from, how many, and the idea or plain words they name. */
export type Match = { start: number; length: number; idea?: number; plain?: readonly number[] };

/** Finds everything that is known in a row of terms, overlaps included; a word without a term is `undefined`. */
export type Thesaurus = (terms: readonly (number | undefined)[]) => Match[];

type Node = { next: Map<number, Node>; ideas: number[]; plain?: readonly number[] };
const node = (): Node => ({ next: new Map(), ideas: [] });

/** Builds a trie over the terms of every expression, so that finding all of them takes one pass. */
export function createThesaurus({ sets, names }: ThesaurusTerms): Thesaurus {
  const root = node();
  const leaf = (expression: readonly number[]): Node => {
    let at = root;
    for (const term of expression) {
      let next = at.next.get(term);
      if (!next) at.next.set(term, (next = node()));
      at = next;
    }
    return at;
  };
  sets.forEach((expressions, idea) => {
    for (const expression of expressions) {
      const { ideas } = leaf(expression);
      if (!ideas.includes(idea)) ideas.push(idea);
    }
  });
  for (const [name, plain] of names) leaf(name).plain = plain;
  return (terms) => {
    const found: Match[] = [];
    const after = (from: Node | undefined, term: number | undefined): Node | undefined =>
      term === undefined ? undefined : from?.next.get(term);
    for (let start = 0; start < terms.length; start++) {
      let at = after(root, terms[start]);
      for (let length = 1; at; length++) {
        for (const idea of at.ideas) found.push({ start, length, idea });
        if (at.plain) found.push({ start, length, plain: at.plain });
        at = after(at, terms[start + length]);
      }
    }
    return found;
  };
}

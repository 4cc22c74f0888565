import type { FindableArticle } from './data.ts';
import { numbered, termsOf, type PackedArticle, type PackedIndex } from './index.ts';
import type { OutsideData } from './outside.ts';
import { writeTerms } from './terms.ts';
import { createThesaurus } from './thesaurus.ts';
import { isSilent, stem, wordsOf } from './words.ts';

/** The synonyms file, compiled: sets of expressions that mean the same, and names with the plain words they stand for. */
export type ThesaurusData = {
  subjects: readonly (readonly string[])[];
  illnesses: readonly (readonly string[])[];
  circumstances: readonly (readonly string[])[];
  names: readonly (readonly [name: string, plain: string])[];
};

const digit = (count: number): number => Math.min(9, Math.round(Math.log2(count + 1)));

/** Makes the index of articles and of how people speak; `guideWords` are all words of the precautions that the safety guide shows. */
export function packIndex(
  articles: readonly FindableArticle[],
  { subjects, illnesses, circumstances, names }: ThesaurusData,
  outside: OutsideData,
  guideWords: ReadonlySet<string>,
): PackedIndex {
  const counts = new Map<string, number>();
  for (const { title, names: own, phrases, topics } of articles)
    for (const word of [title, ...own, ...phrases, ...topics].flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sets = [...subjects, ...illnesses, ...circumstances];
  const spoken = [...sets.flat(), ...names.flat()].flatMap(wordsOf);
  const words = [...new Set([...counts.keys(), ...spoken])].sort();

  const terms = numbered(words);
  const termOf = (word: string): number | undefined => terms.get(stem(word));
  const ideaTerm = (idea: number): number => terms.size + idea;
  const termsIn = (text: string): number[] => wordsOf(text).flatMap((word) => termOf(word) ?? []);
  const thesaurus = createThesaurus({
    sets: sets.map((set) => set.map(termsIn)),
    names: names.map(([name, plain]) => [termsIn(name), termsIn(plain)]),
  });

  /** The terms of a text without the ideas that one of its words names alone. */
  const written = (text: string): string => {
    const all = [...termsOf(wordsOf(text), { termOf, thesaurus, ideaTerm })];
    const own = all.filter((term) => term < terms.size);
    const named = new Set(own.flatMap((term) => thesaurus([term]).map(({ idea }) => idea)));
    const said = all.filter((term) => term >= terms.size && !named.has(term - terms.size));
    return writeTerms([...own, ...said].sort((a, b) => a - b));
  };
  const packed = ({ id, title, names: own, phrases, topics, planned }: FindableArticle): PackedArticle => {
    if (planned) return [id, title];
    // What comes to the same as the title, or as an earlier name or phrase, finds nothing more.
    const held = new Set(['', written(title)]);
    const isNew = (text: string): boolean => held.size < held.add(written(text)).size;
    const lists = [own.filter(isNew).join('|'), phrases.filter(isNew).map(written).join(' ')] as const;
    return topics.length > 0 ? [id, title, ...lists, topics.map(written).join(' ')] : [id, title, ...lists];
  };

  const start = (word: string): string => stem(word).slice(0, 5);
  const held = new Set([...guideWords, ...counts.keys()].map(start));
  const ill = new Set(illnesses.flat().flatMap(wordsOf));
  return {
    words: words.join(' '),
    counts: words.map((word) => (isSilent(word) ? 0 : digit(counts.get(word) ?? 0))).join(''),
    sets: sets.map((set) => [...new Set(set.map((text) => writeTerms(termsIn(text))))].join(' ')),
    subjects: subjects.length,
    illnesses: illnesses.length,
    names: names.map(([name, plain]) => `${writeTerms(termsIn(name))} ${writeTerms(termsIn(plain))}`),
    outside,
    unnamed: [...ill]
      .filter((word) => !isSilent(word) && !held.has(start(word)))
      .sort()
      .join(' '),
    articles: articles.map(packed),
  };
}

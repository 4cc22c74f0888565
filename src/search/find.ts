import MiniSearch from 'minisearch';
import type { FindableArticle } from './data.ts';
import { createThesaurus, type ThesaurusData } from './thesaurus.ts';
import { createUnderstander, termsOf, type Understanding, type Unit } from './understanding.ts';
import { isSilent, stem, wordsOf } from './words.ts';

/** An article that answers a query: its address id, title, the name or phrase that matched best, and how well (higher is better). */
export type Hit = { id: string; title: string; matched?: string; score: number };

/** What was understood and found, best first; nothing where the site does not cover the subject. */
export type Found = { understanding: Understanding; hits: Hit[]; inScope: boolean };

export type Finder = { find: (query: string, typing?: boolean) => Found; understand: (query: string, typing?: boolean) => Understanding };

type Phrase = { text: string; terms: ReadonlySet<string>; weight: number; kind: 'title' | 'name' | 'phrase' | 'topic' };
type Indexed = { id: string; title: string; typed: string; phrases: Phrase[] };

/** What the safety guide gains where an illness is named: people ask whether massage is safe with it. */
const safetyGuideBonus = 0.45;
const safetyGuide = 'guides/is-massage-safe-for-me';
/** What it adds that a query holds a whole title or name of an article, by the share of the query that it is. */
const wholeNameBonus = 0.25;
/** What is left of an answer that misses the rarest part of the subject (the neck of a “sore neck”). */
const withoutMainSubject = 0.6;
/** What a word that no article uses weighs beside one that only one does. */
const unknownWordWeight = 0.5;
/** What is left of the weight of a word that stands for another, as a plain word for a name. */
const addedWeight = 0.7;
/** What is left of the weight of a word that nearly every article uses. */
const quietWeight = 0.3;
/** What is left of the weight of who asks and what they want to know, where a subject is named: it only tells good answers apart. */
const circumstanceBesideSubject = 0.7;
/** What it adds to be called by its very title, as typed. */
const exactTitleBonus = 1;
/** How much each kind of text counts where it is the nearest to a query. */
const kindWeight = { title: 1.12, name: 1.06, phrase: 1, topic: 1.4 } as const;
const separate = (text: string): string[] => text.split(' ');
const whole = (term: string): string => term;

/** Builds the index over titles, names and phrases (MiniSearch, BM25+), and the finder that asks it. */
export function createFinder(all: readonly FindableArticle[], thesaurusData: ThesaurusData, other: Iterable<string> = []): Finder {
  const thesaurus = createThesaurus(thesaurusData);
  const counts = new Map<string, number>();
  const articlesWith = new Map<string, Set<string>>();
  const articles = new Map<string, Indexed>();
  const index = new MiniSearch<{ id: string; title: string; names: string; phrases: string; topics: string }>({
    fields: ['title', 'names', 'phrases', 'topics'],
    tokenize: separate,
    processTerm: whole,
    searchOptions: {
      boost: { title: 3, names: 2.2, phrases: 1.6, topics: 2 },
      bm25: { k: 1.3, b: 0.55, d: 0.4 },
      tokenize: separate,
      processTerm: whole,
    },
  });

  const read = (id: string, texts: readonly string[], kind: Phrase['kind']): Phrase[] =>
    texts.map((text) => {
      const words = wordsOf(text);
      for (const word of words) if (!isSilent(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      const terms = new Set(termsOf(words, thesaurus));
      for (const term of terms) articlesWith.set(term, (articlesWith.get(term) ?? new Set()).add(id));
      return { text, terms, kind, weight: 0 };
    });
  const joined = (phrases: readonly Phrase[]): string => phrases.flatMap(({ terms }) => [...terms]).join(' ');

  const add = ({ id, title, names, phrases, topics }: FindableArticle): void => {
    const texts = {
      title: read(id, [title], 'title'),
      names: read(id, names, 'name'),
      phrases: read(id, phrases, 'phrase'),
      topics: read(id, topics, 'topic'),
    };
    articles.set(id, { id, title, typed: wordsOf(title).join(' '), phrases: Object.values(texts).flat() });
    index.add({ id, title: joined(texts.title), names: joined(texts.names), phrases: joined(texts.phrases), topics: joined(texts.topics) });
  };
  all.forEach(add);

  const size = Math.max(1, articles.size);
  const rarity = (term: string): number => Math.log(1 + size / ((articlesWith.get(term)?.size ?? 0) + 0.5));
  for (const { phrases } of articles.values())
    for (const phrase of phrases)
      phrase.weight = sum(
        [...phrase.terms].filter((term) => !term.startsWith('~')),
        rarity,
      );

  const understand = createUnderstander(counts, new Set(articlesWith.keys()), thesaurus, other);
  const weightOf = (unit: Unit): number => {
    const known = [...unit.terms.keys()].filter((term) => articlesWith.has(term));
    const weight = known.length > 0 ? Math.min(...known.map(rarity)) : unknownWordWeight * Math.log(1 + size / 0.5);
    return weight * (unit.added ? addedWeight : 1) * (unit.quiet ? quietWeight : 1);
  };

  const find = (query: string, typing = false): Found => {
    const understanding = understand(query, typing);
    const { units } = understanding;
    const circumstance = units.some(({ subject, known }) => subject && known) ? circumstanceBesideSubject : 1;
    const asked = units.map((unit) => ({ unit, weight: weightOf(unit) * (unit.circumstance ? circumstance : 1) }));
    const total = sum(
      asked.filter(({ unit }) => !unit.added && !unit.quiet),
      ({ weight }) => weight,
    );
    if (asked.length === 0) return { understanding, hits: [], inScope: false };
    const weights = new Map<string, number>();
    for (const { unit } of asked)
      for (const [term, weight] of unit.terms)
        weights.set(
          term,
          Math.max(
            weights.get(term) ?? 0,
            weight * (unit.added ? addedWeight : 1) * (unit.quiet ? quietWeight : 1) * (unit.circumstance ? circumstance : 1),
          ),
        );
    const typed = understanding.words.join(' ');
    const asking = understanding.words.some((word) => questionWords.has(word));
    const ranked = index.search([...weights.keys()].join(' '), { boostTerm: (term) => weights.get(term) ?? 0 });
    const highest = ranked[0]?.score ?? 1;
    const subjects = units.filter(({ subject, known }) => subject && known);
    const holds = (unit: Unit, { id }: { id: string }): boolean => [...unit.terms.keys()].some((term) => articlesWith.get(term)?.has(id));
    const namesIllness = units.some((unit) => unit.illness && holds(unit, { id: safetyGuide }));
    const hits = ranked.slice(0, 40).map(({ id, score }) => {
      const article = articles.get(String(id));
      if (!article) throw new Error(`The index names ${String(id)}, which is not in its data.`);
      const best = bestPhrase(article.phrases, asked, rarity);
      const coverage = coverageOf(article, asked);
      return {
        id: article.id,
        title: article.title,
        matched: best.phrase?.text,
        score:
          (score / highest) * (0.35 + 0.65 * coverage) +
          0.75 * best.similarity +
          0.25 * coverage +
          (article.typed === typed ? exactTitleBonus : 0) +
          bonusOfSection(article.id, asking) +
          (namesIllness && article.id === safetyGuide ? safetyGuideBonus : 0) +
          wholeNameBonus * best.named,
      };
    });
    hits.sort((a, b) => b.score - a.score);
    // Where the best answer speaks of the subject, one that only shares the circumstances is none, and one that misses the rarest part of it comes after.
    const [main] = [...subjects].sort((a, b) => weightOf(b) - weightOf(a));
    const speaks = (hit: { id: string }): boolean => subjects.some((unit) => holds(unit, hit));
    const [first] = hits;
    const answers = first && speaks(first) ? hits.filter(speaks) : hits;
    if (main && first && holds(main, first)) {
      for (const hit of answers) if (!holds(main, hit)) hit.score *= withoutMainSubject;
      answers.sort((a, b) => b.score - a.score);
    }
    const inScope = isCovered(asked, total, first?.score ?? 0);
    return {
      understanding,
      inScope,
      hits: inScope ? answers.map(({ matched, ...hit }) => (matched === undefined ? hit : { ...hit, matched })) : [],
    };
  };
  return { find, understand };
}

/** Whether the site covers a query: it names a subject, or speaks of massage in words the site knows, or nearly all of it is known and found together. */
function isCovered(asked: readonly Asked[], total: number, best: number): boolean {
  const own = asked.filter(({ unit }) => !unit.added && !unit.quiet);
  const known =
    total === 0
      ? 0
      : sum(
          own.filter(({ unit }) => unit.known),
          ({ weight }) => weight,
        ) / total;
  if (asked.some(({ unit }) => unit.subject && unit.known)) return known >= 0.12;
  if (asked.some(({ unit }) => unit.words.some((word) => ofMassage.has(stem(word))))) return total === 0 || known >= 0.3;
  if (own.filter(({ unit }) => unit.circumstance && unit.known).length > 1) return known >= 0.5;
  return known >= 0.8 && best >= 0.8;
}
const ofMassage = new Set(['massage', 'masseuse', 'masseur', 'therapist', 'therapy', 'session', 'treatment'].map(stem));

/** Words of a question about how things are, beside a complaint such as “knots keep coming back”. */
const questionWords = new Set('does do did why what is are true real really evidence work works how'.split(' '));
/** What a section gains: a complaint leans to conditions, a question to science. */
const sectionBonus = 0.12;
const bonusOfSection = (id: string, asking: boolean): number => (id.startsWith(asking ? 'science/' : 'conditions/') ? sectionBonus : 0);

type Asked = { unit: Unit; weight: number };

const sum = <One>(items: readonly One[], of: (item: One) => number): number => items.reduce((total, item) => total + of(item), 0);

/** How much of a unit a set of terms holds: the weight of its best term there, 0 to 1. */
const held = (unit: Unit, has: (term: string) => boolean): number => {
  let best = 0;
  for (const [term, weight] of unit.terms) if (weight > best && has(term)) best = weight;
  return best;
};

/** The share of a query, by rarity, that an article holds somewhere. */
function coverageOf({ phrases }: Indexed, asked: readonly Asked[]): number {
  const total = sum(asked, ({ weight }) => weight);
  return sum(asked, ({ unit, weight }) => weight * held(unit, (term) => phrases.some(({ terms }) => terms.has(term)))) / total;
}

/** The name or phrase nearest to a query: how much of each the other holds, by rarity; 0 to about 1. */
function bestPhrase(
  phrases: readonly Phrase[],
  asked: readonly Asked[],
  rarity: (term: string) => number,
): { phrase?: Phrase; similarity: number; named: number } {
  const total = sum(asked, ({ weight }) => weight);
  let best: { phrase?: Phrase; similarity: number } = { similarity: 0 };
  let named = 0;
  for (const phrase of phrases) {
    let shared = 0;
    let overlap = 0;
    for (const { unit, weight } of asked) {
      const match = held(unit, (term) => phrase.terms.has(term));
      shared += match * weight;
      if (match > 0) overlap += Math.max(...[...unit.terms.keys()].filter((term) => phrase.terms.has(term)).map(rarity));
    }
    if (shared === 0) continue;
    const ofQuery = shared / total;
    const ofPhrase = Math.min(1, overlap / Math.max(phrase.weight, 0.1));
    const similarity = ofQuery ** 0.8 * ofPhrase ** 0.5 * kindWeight[phrase.kind];
    if (similarity > best.similarity) best = { phrase, similarity };
    if (ofPhrase > 0.99 && (phrase.kind === 'title' || phrase.kind === 'name')) named = Math.max(named, ofQuery);
  }
  return { ...best, named };
}

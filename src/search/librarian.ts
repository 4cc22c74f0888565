import type { FindableArticle, LanguageData } from './data.ts';
import { createEmergencyReader, type Card } from './emergencies.ts';
import { createFinder, type Hit } from './find.ts';
import { createOutsideReader } from './outside.ts';
import { wordsOf } from './words.ts';

/** All that the site has to say to a query before its articles are read. */
export type Answer = {
  /** Cards to show first, most urgent first. */
  urgent: Card[];
  /** What to say where the subject lies outside the site. */
  outside?: string;
  hits: Hit[];
  /** The title of the article that would answer best, where it is planned and not written yet. */
  unwritten?: string;
  /** Whether the whole text of the articles is worth searching too. */
  inScope: boolean;
  /** The query with slips mended, where any were. */
  lookedFor?: string;
  /** Words of the query that matter, for marking. */
  words: readonly string[];
};

/** How well an article must answer to be offered in place of one that is not written. */
const near = 0.55;

/** Every word of the site’s names and sayings, and the common words: none of them is a slip of another. */
export const knownWords = (articles: readonly FindableArticle[], { thesaurus, plain }: Omit<LanguageData, 'emergencies'>): string[] => [
  ...articles.flatMap(({ title, names, phrases }) => [title, ...names, ...phrases]).flatMap(wordsOf),
  ...[...thesaurus.subjects, ...thesaurus.illnesses, ...thesaurus.circumstances].flat().flatMap(wordsOf),
  ...plain,
];

export type Librarian = (query: string, typing?: boolean) => Answer;

/** Joins the readers of emergencies, of what lies outside, and of articles. */
export function createLibrarian(articles: readonly FindableArticle[], language: LanguageData): Librarian {
  const { thesaurus, outside: outsideTopics, emergencies, plain } = language;
  const readEmergency = createEmergencyReader(emergencies, knownWords(articles, language));
  const readOutside = createOutsideReader(outsideTopics);
  const { find } = createFinder(articles, thesaurus, [...emergencies.ideas.flat().flatMap(wordsOf), ...plain]);
  const planned = new Set(articles.filter((article) => article.planned).map(({ id }) => id));
  const titles = new Map(articles.filter(({ id }) => !planned.has(id)).map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]): Hit[] =>
    ids.flatMap((id) => (titles.has(id) ? { id, title: titles.get(id) ?? '', score: 2 } : []));

  return (query, typing = false) => {
    const urgent = readEmergency(query);
    const outside = readOutside(query);
    const { understanding, hits: found, inScope } = find(query, typing);
    const [best] = found;
    const unwritten = best && planned.has(best.id) && urgent.length === 0 && !outside ? best.title : undefined;
    const hits = found.filter(({ id, score }) => !planned.has(id) && (!unwritten || score >= near));
    const held = new Set(urgent.flatMap(({ hold }) => hold));
    const beside = named([...new Set(urgent.flatMap((card) => card.beside))]);
    const rest = (outside?.near ? named(outside.near) : hits).filter(({ id }) => !held.has(id) && !beside.some((hit) => hit.id === id));
    return {
      urgent,
      hits: [...beside, ...rest],
      inScope: inScope && !outside?.near && urgent.length === 0,
      words: understanding.words,
      ...(unwritten && { unwritten }),
      ...(outside && { outside: outside.say }),
      ...(understanding.corrected && { lookedFor: understanding.words.join(' ') }),
    };
  };
}

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
  /** Whether the whole text of the articles is worth searching too. */
  inScope: boolean;
  /** The query with slips mended, where any were. */
  lookedFor?: string;
  /** Words of the query that matter, for marking. */
  words: readonly string[];
};

export type Librarian = (query: string, typing?: boolean) => Answer;

/** Joins the readers of emergencies, of what lies outside, and of articles. */
export function createLibrarian(
  articles: readonly FindableArticle[],
  { thesaurus, outside: outsideTopics, emergencies, plain }: LanguageData,
): Librarian {
  const siteWords = new Set(articles.flatMap(({ title, names, phrases }) => [title, ...names, ...phrases]).flatMap(wordsOf));
  const thesaurusWords = [...thesaurus.subjects, ...thesaurus.illnesses, ...thesaurus.circumstances].flat().flatMap(wordsOf);
  const readEmergency = createEmergencyReader(emergencies, [...siteWords, ...thesaurusWords, ...plain]);
  const readOutside = createOutsideReader(outsideTopics);
  const { find } = createFinder(articles, thesaurus, [...emergencies.ideas.flat().flatMap(wordsOf), ...plain]);
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]): Hit[] =>
    ids.flatMap((id) => (titles.has(id) ? { id, title: titles.get(id) ?? '', score: 2 } : []));

  return (query, typing = false) => {
    const urgent = readEmergency(query);
    const outside = readOutside(query);
    const { understanding, hits, inScope } = find(query, typing);
    const held = new Set(urgent.flatMap(({ hold }) => hold));
    const beside = named([...new Set(urgent.flatMap((card) => card.beside))]);
    const rest = (outside?.near ? named(outside.near) : hits).filter(({ id }) => !held.has(id) && !beside.some((hit) => hit.id === id));
    return {
      urgent,
      hits: [...beside, ...rest],
      inScope: inScope && !outside?.near && urgent.length === 0,
      words: understanding.words,
      ...(outside && { outside: outside.say }),
      ...(understanding.corrected && { lookedFor: understanding.words.join(' ') }),
    };
  };
}

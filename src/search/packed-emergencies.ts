import { packEmergencies, type FindableArticle, type LanguageData, type PackedEmergencies } from './data.ts';
import { wordsToLeaveAlone } from './emergencies.ts';
import { knownWords } from './librarian.ts';

/** The emergencies with the few words of the site and of every day that their reader must know, so that it reads right without the rest. */
export const packedEmergencies = (articles: readonly FindableArticle[], language: LanguageData): PackedEmergencies =>
  packEmergencies(language.emergencies, wordsToLeaveAlone(language.emergencies.ideas, knownWords(articles, language)));

import { readFileSync } from 'node:fs';
import {
  packArticle,
  packLanguage,
  unpackArticle,
  unpackEmergencies,
  unpackLanguage,
  type FindableArticle,
  type LanguageData,
} from '../../src/search/data.ts';
import { packedEmergencies } from '../../src/search/packed-emergencies.ts';
import { findableArticles, language } from '../../src/search/source.ts';
import { catalogue } from '../content/own.ts';

/** The lines of a file of tests/search, without its heading where it has one. */
export function linesOf(name: string): string[] {
  const lines = readFileSync(`tests/search/${name}`, 'utf8').trim().split('\n');
  return name.endsWith('.tsv') ? lines.slice(1) : lines;
}
/** The first column of such a file. */
export const queriesOf = (name: string): string[] => linesOf(name).map((line) => line.split('\t')[0] ?? '');

/** The articles and the language as a browser unpacks what the site sends. */
export function readLibrary(): { articles: FindableArticle[]; language: LanguageData & { calm: readonly string[] } } {
  const articles = findableArticles(catalogue);
  const spoken = language(catalogue);
  return {
    articles: articles.map(packArticle).map(unpackArticle),
    language: { ...unpackLanguage(packLanguage(spoken)), ...unpackEmergencies(packedEmergencies(articles, spoken)) },
  };
}

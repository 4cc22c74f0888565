import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readSource } from '../../src/catalogue/integrity/index.ts';
import type { Emergency, OutOfScope, Precaution } from '../../src/schemas/index.ts';
import { compileArticle, compileEmergencies, compileOutside, compileThesaurus, type Synonyms } from '../../src/search/compile.ts';
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
import { plainWords } from '../../src/search/plain.ts';
import { createThesaurus } from '../../src/search/thesaurus.ts';
import { site, withNumbers } from '../../src/site.config.ts';

const root = process.cwd();
const yaml = (name: string): unknown => parse(readFileSync(`${root}/src/content/${name}.yaml`, 'utf8'));

/** The lines of a file of tests/search, without its heading where it has one. */
export function linesOf(name: string): string[] {
  const lines = readFileSync(`${root}/tests/search/${name}`, 'utf8').trim().split('\n');
  return name.endsWith('.tsv') ? lines.slice(1) : lines;
}
/** The first column of such a file. */
export const queriesOf = (name: string): string[] => linesOf(name).map((line) => line.split('\t')[0] ?? '');

/** The articles and the language as the built site serves them, read from src/content without a build. */
export function readLibrary(): { articles: FindableArticle[]; language: LanguageData & { calm: readonly string[] } } {
  const source = readSource(root);
  const entries = <Data>(collection: string): [string, Data][] =>
    source.entries.filter((entry) => entry.collection === collection).map(({ id, data }) => [id, data as Data]);
  const thesaurusData = compileThesaurus(yaml('synonyms') as Synonyms);
  const thesaurus = createThesaurus(thesaurusData);
  const precautions = entries<Precaution>('precautions').flatMap(([id]) => id.replaceAll('-', ' ').split(/ (?:and|or) /));
  const planned = [...source.planned]
    .filter(([id]) => !source.articles.some((article) => article.id === id))
    .map(([id, title]) => ({ id, title, names: [], phrases: [], topics: [], planned: true }));
  const written = source.articles.map(({ id, data }) => {
    const { title, alsoKnownAs, searchPhrases } = data as { title: string; alsoKnownAs: string[]; searchPhrases: string[] };
    return compileArticle(
      { id, title, names: alsoKnownAs, phrases: searchPhrases, topics: id === 'guides/is-massage-safe-for-me' ? precautions : [] },
      thesaurus,
    );
  });
  const articles = [...written, ...planned];
  const emergencies = compileEmergencies(
    new Map(entries<string[]>('emergency-words')),
    new Map(entries<Emergency>('emergencies')),
    (name) => site.region.phones[name],
    withNumbers,
  );
  const spoken = {
    thesaurus: thesaurusData,
    outside: compileOutside(entries<OutOfScope>('out-of-scope').map(([, topic]) => topic)),
    emergencies,
  };
  const language = { ...spoken, plain: plainWords(articles, spoken) };
  return {
    articles: articles.map(packArticle).map(unpackArticle),
    language: { ...unpackLanguage(packLanguage(language)), ...unpackEmergencies(packedEmergencies(articles, language)) },
  };
}

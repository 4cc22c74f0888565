import { parse } from 'yaml';
import {
  allPrecautions,
  articlesIn,
  clientGroupsFor,
  conditionsOf,
  findingNamed,
  plannedArticles,
  techniquesFor,
  techniquesOf,
  usesOf,
  type Article,
} from '../catalogue/index.ts';
import emergenciesText from '../content/emergencies.yaml?raw';
import ideasText from '../content/emergency-words.yaml?raw';
import outsideText from '../content/out-of-scope.yaml?raw';
import synonymsText from '../content/synonyms.yaml?raw';
import { leastSureOf } from '../evidence/sorting.ts';
import { emergency, emergencyWords, outOfScope } from '../schemas/emergency.ts';
import { site, withNumbers } from '../site.config.ts';
import { compileArticle, compileEmergencies, compileOutside, compileThesaurus, type Synonyms } from './compile.ts';
import type { FindableArticle, LanguageData } from './data.ts';
import type { Detail } from './details.ts';
import { plainWords } from './plain.ts';
import { createThesaurus } from './thesaurus.ts';

/** The guide that stands for every reason to ask first: it is found by their names. */
const safetyGuide = 'guides/is-massage-safe-for-me';

const mapped = <Value>(text: string, read: (value: unknown) => Value): Map<string, Value> =>
  new Map(Object.entries(parse(text) as Record<string, unknown>).map(([key, value]) => [key, read(value)]));

const thesaurus = compileThesaurus(parse(synonymsText) as Synonyms);

/** The articles that quick find finds, by titles, other names and phrases; planned ones by their titles, so that it can be said that they are not written. */
export function findableArticles(): FindableArticle[] {
  const readThesaurus = createThesaurus(thesaurus);
  const written = articlesIn().map(({ id, data }) => {
    const topics =
      id === safetyGuide ? allPrecautions().flatMap((precaution) => precaution.id.replaceAll('-', ' ').split(/ (?:and|or) /)) : [];
    return compileArticle({ id, title: data.title, names: data.alsoKnownAs, phrases: data.searchPhrases, topics }, readThesaurus);
  });
  const planned = plannedArticles().map(([id, title]) => ({ id, title, names: [], phrases: [], topics: [], planned: true }));
  return [...written, ...planned];
}

/** How people speak, with the region's numbers on the emergency cards. */
export function language(): LanguageData {
  const spoken = {
    thesaurus,
    outside: compileOutside(mapped(outsideText, (value) => outOfScope.parse(value)).values()),
    emergencies: compileEmergencies(
      mapped(ideasText, (value) => emergencyWords.parse(value)),
      mapped(emergenciesText, (value) => emergency.parse(value)),
      (name) => site.region.phones[name],
      withNumbers,
    ),
  };
  return { ...spoken, plain: plainWords(findableArticles(), spoken) };
}

const slugs = (articles: readonly Article[]): string[] => articles.map(({ slug }) => slug);

/** What the results page shows of an article; its certainty is that of its answer, at its least sure. */
export function detailOf(article: Article): Detail {
  const { section, slug, data } = article;
  const certainty = leastSureOf(data.inShort.flatMap(({ findings }) => findings).map(findingNamed));
  const names = section === 'benefits' || section === 'client-groups';
  return {
    title: data.title,
    summary: withNumbers(data.summary),
    ...(certainty && { certainty }),
    condition:
      section === 'conditions'
        ? [slug]
        : section === 'techniques'
          ? usesOf(article).map((use) => use.article.slug)
          : names
            ? slugs(conditionsOf(article))
            : [],
    technique:
      section === 'techniques'
        ? [slug]
        : section === 'conditions'
          ? techniquesFor(article).map((use) => use.article.slug)
          : names
            ? slugs(techniquesOf(article))
            : [],
    region: [...data.bodyRegions],
    group: section === 'client-groups' ? [slug] : slugs(clientGroupsFor(article).filter((one) => one.section === 'client-groups')),
  };
}

import type { Article, Catalogue } from '../catalogue/create.ts';
import type { ArticleView } from '../catalogue/view.ts';
import { withNumbers } from '../regions/here.ts';
import { site } from '../site.config.ts';
import { compileArticle, compileEmergencies, compileOutside, compileThesaurus } from './compile.ts';
import type { FindableArticle, LanguageData } from './data.ts';
import type { Detail } from './details.ts';
import { plainWords } from './plain.ts';
import { createThesaurus } from './thesaurus.ts';

/** The guide that stands for every reason to ask first: it is found by their names. */
const safetyGuide = 'guides/is-massage-safe-for-me';

/** The articles that quick find finds, by titles, other names and phrases; planned ones by their titles, so that it can be said that they are not written. */
export function findableArticles(catalogue: Catalogue): FindableArticle[] {
  const thesaurus = createThesaurus(compileThesaurus(catalogue.language().synonyms));
  const topics = catalogue.allPrecautions().flatMap(({ id }) => id.replaceAll('-', ' ').split(/ (?:and|or) /));
  const findable = ({ id, data }: Article): FindableArticle =>
    compileArticle(
      { id, title: data.title, names: [...data.alsoKnownAs, ...data.otherWords], phrases: data.searchPhrases, topics: id === safetyGuide ? topics : [] },
      thesaurus,
    );
  const planned = catalogue.plannedArticles().map(({ id, title }) => ({ id, title, names: [], phrases: [], topics: [], planned: true }));
  return [...catalogue.articlesIn().map(findable), ...planned];
}

/** How people speak, with the region's numbers on the emergency cards. */
export function language(catalogue: Catalogue): LanguageData {
  const { synonyms, outside, ideas } = catalogue.language();
  const spoken = {
    thesaurus: compileThesaurus(synonyms),
    outside: compileOutside(outside),
    emergencies: compileEmergencies(ideas, catalogue.allSigns(), (name) => site.region.phones[name], withNumbers),
  };
  return { ...spoken, plain: plainWords(findableArticles(catalogue), spoken) };
}

const slugs = (cards: readonly { slug: string }[]): string[] => cards.map(({ slug }) => slug);

/** What the results page shows of an article and narrows it by. */
export function detailOf({ article, title, summary, outlook, uses, conditions, techniques, matters }: ArticleView): Detail {
  const { section, slug, data } = article;
  const of = (own: 'conditions' | 'techniques', named: readonly { slug: string }[]): string[] =>
    section === own ? [slug] : section === 'conditions' || section === 'techniques' ? slugs(uses) : slugs(named);
  return {
    title,
    summary,
    ...(outlook && { certainty: outlook.certainty, direction: outlook.direction, ...(outlook.ours && { ours: true }) }),
    condition: of('conditions', conditions),
    technique: of('techniques', techniques),
    region: [...data.bodyRegions],
    group: section === 'client-groups' ? [slug] : slugs(matters.filter(({ id }) => id.startsWith('client-groups/'))),
  };
}

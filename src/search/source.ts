import type { Article, Catalogue } from '../catalogue/create.ts';
import type { ArticleView } from '../catalogue/view.ts';
import { withNumbers } from '../regions/here.ts';
import type { PhoneName } from '../schemas/vocabulary.ts';
import { site } from '../site.config.ts';
import { compileCards, compileEmergencies, compileOutside, compileThesaurus } from './compile.ts';
import { packEmergencies, type FindableArticle, type PackedEmergencies } from './data.ts';
import type { Detail } from './details.ts';
import { wordsToLeaveAlone, type CardText } from './emergencies.ts';
import { openIndex, type PackedIndex } from './index.ts';
import { packLexicon, type PackedLexicon } from './lexicon.ts';
import { guides } from './librarian.ts';
import { packIndex } from './pack-index.ts';
import { wordsOf } from './words.ts';

/** The articles that search finds, by titles, other names and phrases; planned ones by their titles, so that it can be said that they are not written. */
export function findableArticles(catalogue: Catalogue): FindableArticle[] {
  const topics = catalogue.allPrecautions().flatMap(({ id }) => id.replaceAll('-', ' ').split(/ (?:and|or) /));
  const findable = ({ id, data }: Article): FindableArticle => ({
    id,
    title: data.title,
    names: [...data.alsoKnownAs, ...data.otherWords],
    phrases: data.searchPhrases,
    // The guide that stands for every reason to ask first is found by their names.
    topics: id === guides.safety ? topics : [],
  });
  const planned = catalogue.plannedArticles().map(({ id, title }) => ({ id, title, names: [], phrases: [], topics: [], planned: true }));
  return [...catalogue.articlesIn().map(findable), ...planned];
}

const phone = (name: PhoneName): { number: string; name: string } | undefined => site.region.phones[name];

/** The emergency cards, with the region's numbers. */
export const emergencyCards = (catalogue: Catalogue): CardText[] => compileCards(catalogue.allSigns(), phone, withNumbers);

/** How many of the commonest English words are held against the speller of emergencies; in doubt it mends, and a card shows. */
const mostCommon = 8000;

/** All that search sends: the index, the words that are no slips, and the emergencies. */
export type SearchFiles = { index: PackedIndex; lexicon: PackedLexicon; emergencies: PackedEmergencies };

/** Makes the files that search sends from the catalogue and from what is known of English, commonest words first. */
export function searchFiles(catalogue: Catalogue, english: ReadonlySet<string>, health: Parameters<typeof packLexicon>[2]): SearchFiles {
  const { synonyms, outside, ideas } = catalogue.language();
  const index = packIndex(
    findableArticles(catalogue),
    compileThesaurus(synonyms),
    compileOutside(outside),
    new Set(catalogue.allPrecautions().flatMap((precaution) => wordsOf(JSON.stringify(precaution)))),
  );
  const urgent = compileEmergencies(ideas, catalogue.allSigns(), phone);
  return {
    index,
    lexicon: packLexicon(openIndex(index), english, health),
    emergencies: packEmergencies(
      urgent,
      wordsToLeaveAlone(
        urgent.ideas,
        [...index.words.split(' '), ...[...english].slice(0, mostCommon)].filter(({ length }) => length > 3),
      ),
    ),
  };
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

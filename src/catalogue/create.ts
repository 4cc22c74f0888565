import { cellsOf, type EvidenceMap, type Place, type PlaceGroup } from '../evidence/map.ts';
import { rated, type RatedFinding } from '../evidence/rating.ts';
import { broadNames } from '../evidence/wording.ts';
import type {
  BodyRegion,
  Claim,
  CodeList,
  CollectionName,
  EntryCollection,
  EntryData,
  Outward,
  Precaution,
  ReadingList,
  Reference,
  Retired,
  Sign,
  SingleData,
  SingleName,
  Term,
} from '../schemas/index.ts';
import { broadTechniques, groups, precautionLevels, type Section } from '../schemas/vocabulary.ts';
import { byUrgency } from '../safety/sentences.ts';
import type { Article, Elsewhere, LocalSource, Source } from '../source/index.ts';
import { changesIn, type Change } from './changes.ts';
import { plannedIn, type PlannedArticle } from './edges.ts';
import { ledgerOf, pageLedger, type Ledger, type PageLedger, type Recorded } from './ledger.ts';
import { findingsUsed, grouped, readingMinutes, referencesInOrder, referencesUsed, strongestFirst, yearOf } from './relations.ts';

export type { Article } from '../source/index.ts';
export type Identified<Data> = Data & { id: string };
/** A technique used for a condition, with why. */
export type Use = { article: Article; why: string };
/** A ready-made list with the articles of it that are written, and the minutes to read them. */
export type ReadyList = Omit<Identified<ReadingList>, 'articles'> & { articles: Article[]; minutes: number };
/** The questions of the safety check: emergencies, then every precaution in its group. */
export type SafetyQuestions = {
  signs: Identified<Sign>[];
  groups: { title: string; precautions: Identified<Precaution>[] }[];
};

const indexed = <One extends { id: string }>(rows: readonly One[]): ReadonlyMap<string, One> => new Map(rows.map((row) => [row.id, row]));
const byTitle = (a: Article, b: Article): number => a.data.title.localeCompare(b.data.title, 'en');

/** Tells entries of all collections apart. */
const entryKey = ({ collection, id }: { collection: CollectionName; id: string }): string => `${collection} ${id}`;

/** The entry with this id; throws where there is none, which the content gate makes impossible for ids written in the content. */
function named<One>(map: ReadonlyMap<string, One>, id: string, what: string): One {
  const entry = map.get(id);
  if (!entry) throw new Error(`No ${what} is called ${id}.`);
  return entry;
}

/** The index group of an article. */
export const groupOf = ({ section, data }: Article): string => (section === 'techniques' ? data.family : data.group);

/**
 * Answers every question about the content: a pure function of what `readSource` read. Questions are synchronous, over maps built once;
 * lists keep the order in which pages show them. Expects a source without problems; one made for a country speaks for that country.
 */
export function createCatalogue(source: Source | LocalSource) {
  const entries = <Name extends Exclude<EntryCollection, 'emergency-words' | 'ledger'>>(name: Name): Identified<EntryData[Name]>[] =>
    (source.entries[name] as readonly { id: string; data: EntryData[Name] }[]).map(({ id, data }) => ({ ...data, id }));
  const single = <Name extends SingleName>(name: Name): SingleData[Name] => {
    const entry = source.singles[name];
    if (!entry) throw new Error(`src/content/${name}.yaml is missing.`);
    return entry.data;
  };

  const articles = [...source.articles].sort(byTitle);
  const byId = indexed(articles);
  const references = entries('references').sort((a, b) => a.id.localeCompare(b.id));
  const referenceById = indexed(references);
  const strongest = strongestFirst((id) => yearOf(referenceById.get(id)) ?? 0);
  const findings = source.entries.findings.map(({ data }) => rated(data)).sort(strongest);
  const findingById = indexed(findings);
  const precautions = entries('precautions').sort(
    (a, b) => precautionLevels.indexOf(a.level) - precautionLevels.indexOf(b.level) || a.title.localeCompare(b.title, 'en'),
  );
  const precautionById = indexed(precautions);
  const signs = entries('signs').sort(byUrgency);
  const signById = indexed(signs);
  const signsNamed = (ids: readonly string[]): Identified<Sign>[] =>
    [...new Set(ids)].map((id) => named(signById, id, 'danger sign')).sort(byUrgency);
  const terms = entries('glossary').sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const termById = indexed(terms);
  const regions = entries('body-regions');
  const outwardById = indexed(entries('outward'));
  const claims = entries('claims').sort((a, b) => a.id.localeCompare(b.id));
  const planned = plannedIn(source).filter(({ id }) => !byId.has(id));

  const written = (ids: readonly string[]): Article[] => ids.flatMap((id) => byId.get(id) ?? []);
  const inSection = (section: Section, slugs: readonly string[]): Article[] => written(slugs.map((slug) => `${section}/${slug}`));

  const uses = articles.flatMap((technique) =>
    technique.section === 'techniques'
      ? technique.data.conditions.flatMap(({ id, why }) =>
          inSection('conditions', [id]).map((condition) => ({ technique, condition, why })),
        )
      : [],
  );
  const usesByTechnique = grouped<string, Use>(uses.map(({ technique, condition, why }) => [technique.id, { article: condition, why }]));
  const usesByCondition = grouped<string, Use>(uses.map(({ technique, condition, why }) => [condition.id, { article: technique, why }]));
  const matters = (section: 'benefits' | 'client-groups'): ReadonlyMap<string, Article[]> =>
    grouped(
      articles.flatMap((article) =>
        (article.section === 'benefits' || article.section === 'client-groups') && article.section === section
          ? [
              ...article.data.conditions.map((slug) => [`conditions/${slug}`, article] as const),
              ...article.data.techniques.map((slug) => [`techniques/${slug}`, article] as const),
            ]
          : [],
      ),
    );
  const benefitsByTopic = matters('benefits');
  const groupsByTopic = matters('client-groups');
  const related = grouped<string, string>(
    articles.flatMap(({ id, data }) =>
      data.related.filter((other) => byId.has(other)).flatMap((other) => [[id, other] as const, [other, id] as const]),
    ),
  );
  const findingsByTopic = grouped(findings.flatMap((finding) => finding.topics.map((topic) => [topic, finding] as const)));
  const findingsByReference = grouped(findings.map((finding) => [finding.reference, finding] as const));
  const byRegion = grouped(articles.flatMap((article) => article.data.bodyRegions.map((region) => [region, article] as const)));
  const byPrecaution = grouped(articles.flatMap((article) => article.data.precautions.map((id) => [id, article] as const)));
  const bySign = grouped(articles.flatMap((article) => article.data.signs.map((id) => [id, article] as const)));
  const claimsByArticle = grouped(claims.flatMap((claim) => claim.articles.map((id) => [id, claim] as const)));

  const findingsFor = (article: Article): readonly RatedFinding[] => {
    const own = findingsByTopic.get(article.id) ?? [];
    const used = findingsUsed(article).flatMap((id) => findingById.get(id) ?? []);
    return [...new Set([...own, ...used])].sort(strongest);
  };
  const citing = grouped(
    articles.flatMap((article) =>
      [...new Set([...referencesUsed(article), ...findingsFor(article).map(({ reference }) => reference)])].map(
        (reference) => [reference, article] as const,
      ),
    ),
  );
  const orders = new Map<string, string[]>(
    articles.map((article) => [article.id, referencesInOrder(article, findingById, findingsFor(article))]),
  );

  const changes = changesIn(source);
  const changesByEntry = grouped(changes.map((change) => [entryKey(change.of), change] as const));
  let readings: { ledger: Ledger; byEntry: ReadonlyMap<string, Recorded[]> } | undefined;
  // Made only when it is asked for: most commands never do.
  const ledger = () => {
    if (readings) return readings;
    const laid = ledgerOf('asWritten' in source ? source.asWritten : source);
    const byEntry = grouped(laid.statements.map((one) => [entryKey(one.where), one] as const));
    return (readings = { ledger: laid, byEntry });
  };
  /** An article, and the danger signs and precautions it shows. */
  const shownIn = ({ section, id, data }: Article): string[] => [
    entryKey({ collection: section, id }),
    ...data.signs.map((one) => entryKey({ collection: 'signs', id: one })),
    ...data.precautions.map((one) => entryKey({ collection: 'precautions', id: one })),
  ];

  function articlesIn(section?: undefined): readonly Article[];
  function articlesIn<Name extends Section>(section: Name): readonly Article<Name>[];
  function articlesIn(section?: Section): readonly Article[] {
    return section ? articles.filter((article) => article.section === section) : articles;
  }

  const placesIn = (section: 'conditions' | 'techniques'): PlaceGroup[] => {
    const places: Place[] = [
      ...articlesIn(section).map((article) => ({ slug: article.slug, title: article.data.title, group: groupOf(article), written: true })),
      ...planned.filter((one) => one.section === section).map(({ slug, title, group }) => ({ slug, title, group, written: false })),
    ].sort((a, b) => a.title.localeCompare(b.title, 'en'));
    return Object.entries<string>(groups[section]).map(([key, label]) => ({
      key,
      label,
      places: places.filter(({ group }) => group === key),
    }));
  };
  const broadPlaces: PlaceGroup = {
    key: 'broad',
    label: 'Not one technique',
    places: broadTechniques.map((slug) => ({ slug, title: broadNames[slug], group: 'broad', written: false })),
  };
  const map: EvidenceMap = {
    conditions: placesIn('conditions'),
    techniques: [broadPlaces, ...placesIn('techniques')],
    cells: cellsOf(findings),
  };

  return {
    /** All articles of a section by title, or all articles. */
    articlesIn,
    /** The articles of a section in its index groups, in their order; empty groups are left out. */
    groupedArticles: (section: Section): { key: string; label: string; articles: Article[] }[] => {
      const rows = grouped(articlesIn(section).map((article) => [groupOf(article), article] as const));
      return Object.entries<string>(groups[section]).flatMap(([key, label]) =>
        rows.has(key) ? [{ key, label, articles: rows.get(key) ?? [] }] : [],
      );
    },
    /** The article with this id (section/slug), or undefined where it is not written. */
    articleById: (id: string): Article | undefined => byId.get(id),
    /** The articles that are planned and not written. */
    plannedArticles: (): readonly PlannedArticle[] => planned,
    /** Articles that are for other countries only. */
    articlesElsewhere: (): readonly Elsewhere[] => ('elsewhere' in source ? source.elsewhere : []),
    /** Retired slugs with where they went or why they were withdrawn. */
    retiredSlugs: (): [slug: string, where: Retired[string]][] => Object.entries(single('retired')),
    /** Techniques used for a condition, each with why. */
    techniquesFor: (condition: Article): readonly Use[] => usesByCondition.get(condition.id) ?? [],
    /** Conditions a technique is used for, each with why. */
    usesOf: (technique: Article): readonly Use[] => usesByTechnique.get(technique.id) ?? [],
    /** Client groups a condition or technique matters to. */
    clientGroupsFor: (article: Article): readonly Article[] => groupsByTopic.get(article.id) ?? [],
    /** Benefits people look for in a condition or technique. */
    benefitsFor: (article: Article): readonly Article[] => benefitsByTopic.get(article.id) ?? [],
    /** Conditions that a benefit or client group names. */
    conditionsOf: (article: Article<'benefits' | 'client-groups'>): readonly Article[] => inSection('conditions', article.data.conditions),
    /** Techniques that a benefit or client group names. */
    techniquesOf: (article: Article<'benefits' | 'client-groups'>): readonly Article[] => inSection('techniques', article.data.techniques),
    /** What to read next, from both ends of every `related` edge; guides first, then by title. */
    relatedArticles: (article: Article): readonly Article[] =>
      written([...new Set(related.get(article.id))]).sort(
        (a, b) => Number(b.section === 'guides') - Number(a.section === 'guides') || byTitle(a, b),
      ),
    /** Every finding on an article's topic and every finding it rests on, strongest first. */
    findingsFor,
    /** Every finding, strongest first. */
    allFindings: (): readonly RatedFinding[] => findings,
    /** The findings on a topic (section/slug, written or planned), strongest first. */
    findingsAbout: (topic: string): readonly RatedFinding[] => findingsByTopic.get(topic) ?? [],
    /** The findings of a publication, strongest first. */
    findingsFrom: (reference: string): readonly RatedFinding[] => findingsByReference.get(reference) ?? [],
    /** The finding with this id; throws where there is none. */
    findingNamed: (id: string): RatedFinding => named(findingById, id, 'finding'),
    /** The reference with this id; throws where there is none. */
    referenceNamed: (id: string): Identified<Reference> => named(referenceById, id, 'reference'),
    /** The page of someone else with this id; throws where there is none. */
    outwardNamed: (id: string): Identified<Outward> => named(outwardById, id, 'outward link'),
    /** Every reference, by id. */
    allReferences: (): readonly Identified<Reference>[] => references,
    /** The glossary term with this id; throws where there is none. */
    termNamed: (id: string): Identified<Term> => named(termById, id, 'term'),
    /** Every glossary term, by its word. */
    allTerms: (): readonly Identified<Term>[] => terms,
    /** Every precaution, strictest first. */
    allPrecautions: (): readonly Identified<Precaution>[] => precautions,
    /** Every danger sign, most urgent first. */
    allSigns: (): readonly Identified<Sign>[] => signs,
    /** The danger sign with this id; throws where there is none. */
    signNamed: (id: string): Identified<Sign> => named(signById, id, 'danger sign'),
    /** The danger signs with these ids, each once, most urgent first; throws where there is none of that name. */
    signsNamed,
    /** The danger signs of an article, most urgent first. */
    signsFor: ({ data }: Article): readonly Identified<Sign>[] => signsNamed(data.signs),
    /** Articles that show a danger sign, by title. */
    articlesWithSign: (sign: string): readonly Article[] => bySign.get(sign) ?? [],
    /** The precaution with this id; throws where there is none. */
    precautionNamed: (id: string): Identified<Precaution> => named(precautionById, id, 'precaution'),
    /** Body regions that have articles, in the order of their file. */
    regionsWithArticles: (): readonly Identified<BodyRegion>[] => regions.filter(({ id }) => byRegion.has(id)),
    /** What each list of codes is answered with, as it is written. */
    codeLists: (): readonly Identified<CodeList>[] => entries('codes'),
    /** ICD-10-CM codes and stems that an article is about, without their stars; neighbours, ranges and what stands for several are left out. */
    codesOf: (article: Article): string[] =>
      entries('codes')
        .filter(({ id }) => id === 'icd10cm')
        .flatMap(({ covers }) => covers.filter(({ articles: about }) => about.includes(article.id)))
        .flatMap(({ codes }) => Object.keys(codes).filter((pattern) => !/[-?]/.test(pattern)))
        .map((pattern) => pattern.replace(/\*$/, '')),
    /** Every claim, by id. */
    allClaims: (): readonly Identified<Claim>[] => claims,
    /** Articles of one body region, by title. */
    articlesAt: (region: string): readonly Article[] => byRegion.get(region) ?? [],
    /** Articles that show a precaution, by title. */
    articlesWith: (precaution: string): readonly Article[] => byPrecaution.get(precaution) ?? [],
    /** Claims that an article deals with. */
    claimsFor: (article: Article): readonly Identified<Claim>[] => claimsByArticle.get(article.id) ?? [],
    /** An article's precautions, strictest first. */
    precautionsFor: (article: Article): readonly Identified<Precaution>[] =>
      article.data.precautions
        .map((id) => named(precautionById, id, 'precaution'))
        .sort((a, b) => precautionLevels.indexOf(a.level) - precautionLevels.indexOf(b.level)),
    /** The references of an article in the order in which a reader meets them; a citation's number is its place. */
    referencesOf: (article: Article): readonly string[] => orders.get(article.id) ?? [],
    /** The number under which an article cites a reference, from 1; throws where it does not. */
    citationNumber: (article: Article, reference: string): number => {
      const place = orders.get(article.id)?.indexOf(reference) ?? -1;
      if (place === -1) throw new Error(`${article.id} does not cite ${reference}.`);
      return place + 1;
    },
    /** Articles that cite a reference, by title. */
    citedBy: (reference: string): readonly Article[] => citing.get(reference) ?? [],
    /** What else rests on a reference: danger signs, precautions and glossary terms that name it, claims that name it or a finding of it. */
    alsoRestingOn: (
      reference: string,
    ): { signs: Identified<Sign>[]; precautions: Identified<Precaution>[]; terms: Identified<Term>[]; claims: Identified<Claim>[] } => {
      const names = ({ references: ids }: { references: readonly string[] }): boolean => ids.includes(reference);
      return {
        signs: signs.filter(names),
        precautions: precautions.filter(names),
        terms: terms.filter(names),
        claims: claims.filter((claim) => names(claim) || claim.findings.some((id) => findingById.get(id)?.reference === reference)),
      };
    },
    /** Every statement a reader can act on, with what was read of its sources. */
    statements: (): readonly Recorded[] => ledger().ledger.statements,
    /** How much of what an article shows was read against its sources again: its own statements, its findings and its precautions. */
    ledgerFor: (article: Article): PageLedger => {
      const { byEntry } = ledger();
      const entries = [...shownIn(article), ...findingsFor(article).map(({ id }) => entryKey({ collection: 'findings', id }))];
      // Why a precaution matters stands on the page of precautions, not here.
      return pageLedger(entries.flatMap((entry) => byEntry.get(entry) ?? []).filter(({ kind }) => kind !== 'reason'));
    },
    /** Every change that matters, newest first. */
    allChanges: (): readonly Change[] => changes,
    /** Changes of an article and of the danger signs and precautions it shows, newest first. */
    changesFor: (article: Article): readonly Change[] => {
      const own = new Set(shownIn(article).flatMap((entry) => changesByEntry.get(entry) ?? []));
      return changes.filter((change) => own.has(change));
    },
    /** Minutes to read an article. */
    minutesToRead: ({ body }: Article): number => readingMinutes(body),
    /** The evidence map: every condition and technique, and what has been studied of them. */
    evidenceMap: (): EvidenceMap => map,
    /** The questions of the safety check; throws where its file names no precaution. */
    safetyQuestions: (): SafetyQuestions => {
      const { signs: first, groups: asked } = single('safety');
      const one = (id: string): Identified<Precaution> => named(precautionById, id, 'precaution');
      return {
        signs: first.map((id) => named(signById, id, 'danger sign')),
        groups: asked.map(({ title, precautions: ids }) => ({ title, precautions: ids.map(one) })),
      };
    },
    /** What a session is like, step by step. */
    sessionSteps: (): SingleData['session'] => single('session'),
    /** Every ready-made list, by title; articles that are planned and not written are left out. */
    readingLists: (): ReadyList[] =>
      entries('reading-lists')
        .map((list) => {
          const reads = written(list.articles);
          return { ...list, articles: reads, minutes: reads.reduce((sum, { body }) => sum + readingMinutes(body), 0) };
        })
        .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    /** The lists of the clinic’s own that every desk offers; articles that are planned and not written are left out. */
    clinicLists: (): { title: string; note: string; articles: Article[] }[] =>
      entries('clinic-lists').map(({ title, note, articles: ids }) => ({ title, note, articles: written(ids) })),
    /** How people speak, for search: synonyms, the ideas that danger signs combine, and what lies outside the site. */
    language: () => ({
      synonyms: single('synonyms'),
      ideas: new Map(source.entries['emergency-words'].map(({ id, data }) => [id, data])),
      outside: entries('out-of-scope'),
    }),
  };
}

/** All that can be asked of the content. */
export type Catalogue = ReturnType<typeof createCatalogue>;

import { getCollection, type CollectionEntry } from 'astro:content';
import type { BodyRegion, Claim, Finding, Precaution, ReadingList, Reference, Term } from '../schemas/index.ts';
import { broadTechniques, groups, precautionLevels, sectionNames, type Section } from '../schemas/vocabulary.ts';
import {
  append,
  findingsUsed,
  readingMinutes,
  referencesInOrder,
  referencesUsed,
  strongestFirst,
  yearOf,
  type Article,
} from './relations.ts';
import { cellsOf, type EvidenceMap, type Place, type PlaceGroup } from '../evidence/map.ts';
import { broadNames } from '../evidence/wording.ts';
import planned from '../content/planned.yaml?raw';
import sessionText from '../content/session.yaml?raw';
import { session, type Session } from '../schemas/session.ts';
import safetyText from '../content/safety.yaml?raw';
import { safetyCheck, type SafetyCheck } from '../schemas/safety.ts';
import plannedGroupsText from '../content/planned-groups.yaml?raw';
import retiredText from '../content/retired.yaml?raw';
import { parse } from 'yaml';

export type { Article } from './relations.ts';
export type Identified<Data> = Data & { id: string };
/** A technique used for a condition, with why. */
export type Use = { article: Article; why: string };

const identified = <Data>(entries: readonly { id: string; data: Data }[]): Identified<Data>[] =>
  entries.map(({ id, data }) => ({ ...data, id }));
const indexed = <One extends { id: string }>(rows: readonly One[]): ReadonlyMap<string, One> => new Map(rows.map((row) => [row.id, row]));

const entryOf = new Map<string, CollectionEntry<Section>>();
const articles: Article[] = [];
for (const section of sectionNames)
  for (const entry of await getCollection(section)) {
    const id = `${section}/${entry.id}`;
    entryOf.set(id, entry);
    articles.push({ id, section, slug: entry.id, data: entry.data, body: entry.body ?? '' } as Article);
  }
articles.sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));

const byId = indexed(articles);
const bySlug = new Map(articles.map((article) => [article.slug, article]));
const references = identified<Reference>(await getCollection('references')).sort((a, b) => a.id.localeCompare(b.id));
const referenceById = indexed(references);
const findings = (await getCollection('findings')).map(({ data }) => data).sort(strongestFirst((id) => yearOf(referenceById.get(id)) ?? 0));
const findingById = indexed(findings);
const precautions = identified<Precaution>(await getCollection('precautions')).sort(
  (a, b) => precautionLevels.indexOf(a.level) - precautionLevels.indexOf(b.level) || a.title.localeCompare(b.title, 'en'),
);
const precautionById = indexed(precautions);
const glossary = identified<Term>(await getCollection('glossary')).sort((a, b) => a.term.localeCompare(b.term, 'en'));
const termById = indexed(glossary);
const regions = identified<BodyRegion>(await getCollection('body-regions'));
const regionById = indexed(regions);
const readingLists = identified<ReadingList>(await getCollection('reading-lists'));
const claims = identified<Claim>(await getCollection('claims'));
const retired = (parse(retiredText) ?? {}) as Record<string, { to?: string; withdrawn?: string }>;
const plannedTitles = new Map<string, string>(
  Object.entries((parse(planned) ?? {}) as Record<string, Record<string, string> | null>).flatMap(([section, titles]) =>
    Object.entries(titles ?? {}).map(([slug, title]) => [`${section}/${slug}`, title] as const),
  ),
);

const plannedGroups = new Map<string, string>(
  Object.entries(parse(plannedGroupsText) as Record<string, Record<string, string[]>>).flatMap(([section, byGroup]) =>
    Object.entries(byGroup).flatMap(([group, slugs]) => slugs.map((slug) => [`${section}/${slug}`, group] as const)),
  ),
);

const usesOfTechnique = new Map<string, Use[]>();
const techniquesOfCondition = new Map<string, Use[]>();
const benefitsOf = new Map<string, Article[]>();
const groupsOf = new Map<string, Article[]>();
const relatedTo = new Map<string, Set<string>>();
const findingsOfTopic = new Map<string, Finding[]>();
const findingsOfReference = new Map<string, Finding[]>();
const articlesCiting = new Map<string, Set<string>>();
const articlesOfRegion = new Map<string, Article[]>();
const articlesOfPrecaution = new Map<string, Article[]>();
const claimsOfArticle = new Map<string, Identified<Claim>[]>();

const relate = (from: string, to: string): void => {
  if (!byId.has(to)) return;
  for (const [a, b] of [
    [from, to],
    [to, from],
  ] as const)
    relatedTo.set(a, (relatedTo.get(a) ?? new Set()).add(b));
};
const cite = (reference: string, article: string): void =>
  void articlesCiting.set(reference, (articlesCiting.get(reference) ?? new Set()).add(article));

for (const finding of findings) {
  for (const topic of finding.topics) append(findingsOfTopic, topic, finding);
  append(findingsOfReference, finding.reference, finding);
}
for (const article of articles) {
  for (const region of article.data.bodyRegions) append(articlesOfRegion, region, article);
  for (const precaution of article.data.precautions) append(articlesOfPrecaution, precaution, article);
  for (const other of article.data.related) relate(article.id, other);
  for (const id of referencesUsed(article)) cite(id, article.id);
  if (article.section === 'techniques')
    for (const { id, why } of article.data.conditions) {
      const condition = byId.get(`conditions/${id}`);
      if (!condition) continue;
      append(usesOfTechnique, article.id, { article: condition, why });
      append(techniquesOfCondition, condition.id, { article, why });
    }
  const edges = article.section === 'benefits' ? benefitsOf : article.section === 'client-groups' ? groupsOf : undefined;
  if (edges && (article.section === 'benefits' || article.section === 'client-groups'))
    for (const id of [
      ...article.data.conditions.map((slug) => `conditions/${slug}`),
      ...article.data.techniques.map((slug) => `techniques/${slug}`),
    ])
      append(edges, id, article);
}
for (const article of articles) for (const finding of findingsFor(article)) cite(finding.reference, article.id);
for (const claim of claims) for (const id of claim.articles) append(claimsOfArticle, id, claim);

/** All articles of a section by title, or all articles. */
export function articlesIn(section?: undefined): readonly Article[];
export function articlesIn<Name extends Section>(section: Name): readonly Article<Name>[];
export function articlesIn(section?: Section): readonly Article[] {
  return section ? articles.filter((article) => article.section === section) : articles;
}

/** The articles of a section in its index groups, in their order; empty groups are left out. */
export function groupedArticles(section: Section): { key: string; label: string; articles: Article[] }[] {
  const groupOf = (article: Article): string => (article.section === 'techniques' ? article.data.family : article.data.group);
  const rows = Map.groupBy(articlesIn(section), groupOf);
  return Object.entries<string>(groups[section]).flatMap(([key, label]) =>
    rows.has(key) ? [{ key, label, articles: rows.get(key) ?? [] }] : [],
  );
}

/** The article with this id (section/slug), or undefined where it is not written. */
export const articleById = (id: string): Article | undefined => byId.get(id);
/** The article with this slug, or undefined. */
export const articleBySlug = (slug: string): Article | undefined => bySlug.get(slug);
/** The content entry to render; throws for an article that does not exist. */
export function entryFor(article: Article): CollectionEntry<Section> {
  const entry = entryOf.get(article.id);
  if (!entry) throw new Error(`No content entry for ${article.id}.`);
  return entry;
}
/** The ids and titles of the articles that are planned and not written. */
export const plannedArticles = (): [id: string, title: string][] => [...plannedTitles].filter(([id]) => !byId.has(id));

/** The title of an article that is planned, not written. */
export const plannedTitle = (id: string): string | undefined => plannedTitles.get(id);
/** Retired slugs with where they went or why they were withdrawn. */
export const retiredSlugs = (): [slug: string, where: { to?: string; withdrawn?: string }][] => Object.entries(retired);

const reach = (section: Section, slugs: readonly string[]): Article[] => slugs.flatMap((slug) => byId.get(`${section}/${slug}`) ?? []);

/** Techniques used for a condition, each with why. */
export const techniquesFor = (condition: Article): readonly Use[] => techniquesOfCondition.get(condition.id) ?? [];
/** Conditions a technique is used for, each with why. */
export const usesOf = (technique: Article): readonly Use[] => usesOfTechnique.get(technique.id) ?? [];
/** Client groups a condition or technique matters to. */
export const clientGroupsFor = (article: Article): readonly Article[] => groupsOf.get(article.id) ?? [];
/** Benefits people look for in a condition or technique. */
export const benefitsFor = (article: Article): readonly Article[] => benefitsOf.get(article.id) ?? [];
/** Conditions that a benefit or client group names. */
export const conditionsOf = (article: Article<'benefits' | 'client-groups'>): readonly Article[] =>
  reach('conditions', article.data.conditions);
/** Techniques that a benefit or client group names. */
export const techniquesOf = (article: Article<'benefits' | 'client-groups'>): readonly Article[] =>
  reach('techniques', article.data.techniques);
/** What to read next, from both ends of every `related` edge; guides first, then by title. */
export const relatedArticles = (article: Article): readonly Article[] =>
  [...(relatedTo.get(article.id) ?? [])]
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => Number(b.section === 'guides') - Number(a.section === 'guides') || a.data.title.localeCompare(b.data.title, 'en'));

/** Every finding on an article's topic and every finding it rests on, strongest first. */
export function findingsFor(article: Article): readonly Finding[] {
  const own = findingsOfTopic.get(article.id) ?? [];
  const extra = findingsUsed(article)
    .flatMap((id) => findingById.get(id) ?? [])
    .filter((finding) => !own.includes(finding));
  return [...own, ...extra].sort(strongestFirst((id) => yearOf(referenceById.get(id)) ?? 0));
}
export const allFindings = (): readonly Finding[] => findings;
export const findingsAbout = (topic: string): readonly Finding[] => findingsOfTopic.get(topic) ?? [];
export const findingsFrom = (reference: string): readonly Finding[] => findingsOfReference.get(reference) ?? [];

/** The finding with this id; throws where there is none. */
export function findingNamed(id: string): Finding {
  const finding = findingById.get(id);
  if (!finding) throw new Error(`No finding is called ${id}.`);
  return finding;
}
/** The reference with this id; throws where there is none. */
export function referenceNamed(id: string): Identified<Reference> {
  const reference = referenceById.get(id);
  if (!reference) throw new Error(`No reference is called ${id}.`);
  return reference;
}
/** The glossary term with this id; throws where there is none. */
export function termNamed(id: string): Identified<Term> {
  const term = termById.get(id);
  if (!term) throw new Error(`No glossary term is called ${id}.`);
  return term;
}
export const allReferences = (): readonly Identified<Reference>[] => references;
export const allTerms = (): readonly Identified<Term>[] => glossary;
export const allPrecautions = (): readonly Identified<Precaution>[] => precautions;
export const allRegions = (): readonly Identified<BodyRegion>[] => regions;
export const allClaims = (): readonly Identified<Claim>[] => claims;
export const allReadingLists = (): readonly Identified<ReadingList>[] => readingLists;
export const regionNamed = (id: string): Identified<BodyRegion> | undefined => regionById.get(id);
/** Articles of one body region. */
export const articlesAt = (region: string): readonly Article[] => articlesOfRegion.get(region) ?? [];
/** Articles that show a precaution. */
export const articlesWith = (precaution: string): readonly Article[] => articlesOfPrecaution.get(precaution) ?? [];
/** Claims that an article deals with. */
export const claimsFor = (article: Article): readonly Identified<Claim>[] => claimsOfArticle.get(article.id) ?? [];

/** An article's precautions, strictest first. */
export const precautionsFor = (article: Article): readonly Identified<Precaution>[] =>
  article.data.precautions
    .flatMap((id) => precautionById.get(id) ?? [])
    .sort((a, b) => precautionLevels.indexOf(a.level) - precautionLevels.indexOf(b.level));

/** The references of an article in the order in which a reader meets them; a citation's number is its place. */
export const referencesOf = (article: Article): readonly string[] => numbering(article).order;

/** The number under which an article cites a reference, from 1; throws where it does not. */
export function citationNumber(article: Article, reference: string): number {
  const number = numbering(article).numbers.get(reference);
  if (number === undefined) throw new Error(`${article.id} does not cite ${reference}.`);
  return number;
}

const numberings = new Map<string, { order: string[]; numbers: Map<string, number> }>();
function numbering(article: Article): { order: string[]; numbers: Map<string, number> } {
  let known = numberings.get(article.id);
  if (!known) {
    const order = referencesInOrder(article, findingById, findingsFor(article));
    known = { order, numbers: new Map(order.map((id, index) => [id, index + 1])) };
    numberings.set(article.id, known);
  }
  return known;
}

/** Articles that cite a reference, by title. */
export const citedBy = (reference: string): readonly Article[] =>
  [...(articlesCiting.get(reference) ?? [])]
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));

/** Minutes to read an article. */
export const minutesToRead = (article: Article): number => readingMinutes(article.body);

/** Every condition or technique, written or planned, as a place on the evidence map, in its index groups; throws for a planned one without a group. */
function placesIn(section: 'conditions' | 'techniques'): PlaceGroup[] {
  const groupOf = (article: Article): string =>
    article.section === 'techniques' ? article.data.family : 'group' in article.data ? article.data.group : '';
  const places: Place[] = articlesIn(section).map((article) => ({
    slug: article.slug,
    title: article.data.title,
    group: groupOf(article),
    written: true,
  }));
  for (const [id, title] of plannedTitles) {
    if (!id.startsWith(`${section}/`) || byId.has(id)) continue;
    const group = plannedGroups.get(id);
    if (!group) throw new Error(`${id} is planned: say its group in src/content/planned-groups.yaml.`);
    places.push({ slug: id.slice(section.length + 1), title, group, written: false });
  }
  places.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return Object.entries<string>(groups[section]).map(([key, label]) => ({
    key,
    label,
    places: places.filter(({ group }) => group === key),
  }));
}

const broadPlaces: PlaceGroup = {
  key: 'broad',
  label: 'Not one technique',
  places: broadTechniques.map((slug) => ({ slug, title: broadNames[slug], group: 'broad', written: false })),
};
let knownMap: EvidenceMap | undefined;

/** The evidence map: every condition and technique, and what has been studied of them. */
export const evidenceMap = (): EvidenceMap =>
  (knownMap ??= { conditions: placesIn('conditions'), techniques: [broadPlaces, ...placesIn('techniques')], cells: cellsOf(findings) });

/** The questions of the safety check: emergencies, then every precaution in its group; throws where the file names no precaution. */
export function safetyQuestions(): { signs: SafetyCheck['signs']; groups: { title: string; precautions: Identified<Precaution>[] }[] } {
  const { signs, groups: asked } = safetyCheck.parse(parse(safetyText));
  const named = (id: string): Identified<Precaution> => {
    const precaution = precautionById.get(id);
    if (!precaution) throw new Error(`No precaution is called ${id}.`);
    return precaution;
  };
  signs.forEach(({ precaution }) => named(precaution));
  return { signs, groups: asked.map(({ title, precautions: ids }) => ({ title, precautions: ids.map(named) })) };
}

/** What a session is like, step by step. */
export const sessionSteps = (): Session => session.parse(parse(sessionText));

/** What else rests on a reference beside findings and articles: precautions and glossary terms that name it, claims that name it or a finding of it. */
export function alsoRestingOn(reference: string): {
  precautions: Identified<Precaution>[];
  terms: Identified<Term>[];
  claims: Identified<Claim>[];
} {
  const names = ({ references: ids }: { references: readonly string[] }): boolean => ids.includes(reference);
  return {
    precautions: precautions.filter(names),
    terms: glossary.filter(names),
    claims: claims.filter((claim) => names(claim) || claim.findings.some((id) => findingById.get(id)?.reference === reference)),
  };
}

import { isEvidence, type Cell } from '../evidence/map.ts';
import { byCertainty, leastSureOf } from '../evidence/sorting.ts';
import { speedWords, verdictWords } from '../evidence/wording.ts';
import type { ClinicalReview } from '../schemas/clinical-review.ts';
import type { Claim, Finding, Precaution, Reference } from '../schemas/index.ts';
import { certainties, sections, speeds, type Certainty, type Direction, type Speed, type Verdict } from '../schemas/vocabulary.ts';
import { site, withNumbers } from '../site.config.ts';
import type { Change } from './changes.ts';
import type { Article, Catalogue, Identified, Use } from './create.ts';
import type { PageLedger } from './ledger.ts';
import { articlePath, shortPath } from '../paths.ts';

/** What an article's answer comes to: what was found and how sure anyone is, always together. */
export type Outlook = { direction: Direction; certainty: Certainty };

/** One bullet of the answer, with the numbers of its sources by how sure they are. */
export type Answer = { text: string; sources: { certainty: Certainty | undefined; numbers: number[] }[] };

/** A warning sign as a page shows it. */
export type Flag = { sign: string; action: string; speed: Speed; speedWords: string; numbers: number[] };

/** The claim an article answers, and what became of it. */
export type ClaimView = {
  said: string;
  rating: Verdict;
  label: string;
  because: string;
  certainty: Certainty | undefined;
  studies: readonly Study[];
};

/** A precaution as an article shows it, numbers filled in. */
export type Care = Pick<Identified<Precaution>, 'id' | 'title' | 'level'> & { action: string; urgent: string | undefined };

/** One of an article's sources under its number. */
export type Source = { number: number; reference: Identified<Reference> };

/** A study of the article's table, with the number of its source. */
export type Study = { finding: Finding; number: number; reference: Identified<Reference> };

/** A cell of the evidence map, with the name of what it meets. */
export type StripCell = Cell & { title: string };

/** An article as others show it in a list. */
export type ArticleCard = { id: string; slug: string; href: string; title: string; kind: string; summary: string };

/** A use with its card: a technique of a condition, or a condition of a technique, and why. */
export type UseCard = ArticleCard & { why: string };

/** Everything that any surface says of an article; nothing else computes it. */
export type ArticleView = {
  article: Article;
  kind: string;
  path: string;
  shortPath: string;
  title: string;
  summary: string;
  minutes: number;
  outlook: Outlook | undefined;
  answers: readonly Answer[];
  claim: ClaimView | undefined;
  flags: readonly Flag[];
  precautions: readonly Care[];
  uses: readonly UseCard[];
  conditions: readonly ArticleCard[];
  techniques: readonly ArticleCard[];
  /** Client groups, then benefits that a condition or technique matters to. */
  matters: readonly ArticleCard[];
  next: readonly ArticleCard[];
  claims: readonly Identified<Claim>[];
  studies: readonly Study[];
  /** How many of the studies are results, not advice or background. */
  results: number;
  /** The cells of the evidence map in its row or column. */
  strip: readonly StripCell[];
  /** Addresses of the articles its text leads to, by id; what is not written has none. */
  links: ReadonlyMap<string, string>;
  sources: readonly Source[];
  version: { day: Date; due: Date };
  /** How many statements the page makes, and how many were read against their sources again. */
  ledger: PageLedger;
  /** What someone who read or printed the page before should know, newest first. */
  changes: readonly Change[];
  review: ClinicalReview;
  /** Whom to ring in an emergency and when unsure. */
  help: { emergency: string; unsure: { name: string; number: string }; line: string };
};

/** An article as a card in a list. */
export const cardOf = ({ id, slug, section, data }: Article): ArticleCard => ({
  id,
  slug,
  href: articlePath(id),
  title: data.title,
  kind: sections[section].singular,
  summary: withNumbers(data.summary),
});

/** The least sure result among findings with its direction; undefined where none is a result. */
export function outlookOf(findings: readonly Finding[]): Outlook | undefined {
  const results = findings.filter(isEvidence).sort((a, b) => certainties.indexOf(b.certainty) - certainties.indexOf(a.certainty));
  const [least] = results;
  if (!least) return undefined;
  const agree = results.every(({ direction }) => direction === least.direction);
  return { direction: agree ? least.direction : 'mixed', certainty: least.certainty };
}

/** A title without the second name that stands in brackets behind it. */
export const withoutBrackets = (title: string): string => title.replace(/ \(.*\)$/, '');

const useCard = ({ article, why }: Use): UseCard => ({ ...cardOf(article), why });

function usesOf(catalogue: Catalogue, article: Article): readonly Use[] {
  if (article.section === 'conditions') return catalogue.techniquesFor(article);
  return article.section === 'techniques' ? catalogue.usesOf(article) : [];
}

function stripOf(catalogue: Catalogue, { section, slug }: Article): StripCell[] {
  if (section !== 'conditions' && section !== 'techniques') return [];
  const map = catalogue.evidenceMap();
  const [own, other] = section === 'conditions' ? (['condition', 'technique'] as const) : (['technique', 'condition'] as const);
  const titles = new Map(map[`${other}s`].flatMap(({ places }) => places).map((place) => [place.slug, withoutBrackets(place.title)]));
  return map.cells.filter((cell) => cell[own] === slug).map((cell) => ({ ...cell, title: titles.get(cell[other]) ?? cell[other] }));
}

const helpLines = (): ArticleView['help'] => {
  const { emergency, healthline } = site.region.phones;
  return {
    emergency: emergency.number,
    unsure: { name: healthline.name, number: healthline.number },
    line: `In an emergency ring ${emergency.number}; not sure, ring ${healthline.name} on ${healthline.number}.`,
  };
};

/** The view of one article; throws for an id that is not written. */
export function articleView(catalogue: Catalogue, id: string): ArticleView {
  const article = catalogue.articleById(id);
  if (!article) throw new Error(`No article is called ${id}.`);
  const { data, section, slug } = article;
  const number = (reference: string): number => catalogue.citationNumber(article, reference);
  const numbers = (references: readonly string[]): number[] => [...new Set(references)].map(number);
  const findings = (ids: readonly string[]): Finding[] => ids.map(catalogue.findingNamed);
  const bothWays = section === 'benefits' || section === 'client-groups';

  const answers = data.inShort.map(({ text, findings: ids, references }) => ({
    text: withNumbers(text),
    sources: [
      ...byCertainty(findings(ids)).map(([certainty, found]) => ({ certainty, numbers: numbers(found.map(({ reference }) => reference)) })),
      ...(references.length > 0 ? [{ certainty: undefined, numbers: numbers(references) }] : []),
    ],
  }));
  const answer = data.inShort.map(({ findings: ids }) => findings(ids)).find((found) => found.some(isEvidence));
  const studyOf = (finding: Finding): Study => ({
    finding,
    number: number(finding.reference),
    reference: catalogue.referenceNamed(finding.reference),
  });
  const studies = catalogue.findingsFor(article).map(studyOf);

  return {
    article,
    kind: sections[section].singular,
    path: articlePath(id),
    shortPath: shortPath(slug),
    title: data.title,
    summary: withNumbers(data.summary),
    minutes: catalogue.minutesToRead(article),
    outlook: answer && outlookOf(answer),
    answers,
    claim:
      'verdict' in data
        ? {
            said: data.claim,
            rating: data.verdict.rating,
            label: verdictWords[data.verdict.rating].label,
            because: data.verdict.because,
            certainty: leastSureOf(findings(data.verdict.findings)),
            studies: findings(data.verdict.findings).map(studyOf),
          }
        : undefined,
    flags:
      'redFlags' in data
        ? [...data.redFlags]
            .sort((a, b) => speeds.indexOf(a.speed) - speeds.indexOf(b.speed))
            .map(({ sign, do: action, speed, references }) => ({
              sign,
              action: withNumbers(action),
              speed,
              speedWords: speedWords[speed],
              numbers: references.map(number),
            }))
        : [],
    precautions: catalogue.precautionsFor(article).map(({ id: care, title, level, do: action, urgentIf }) => ({
      id: care,
      title,
      level,
      action: withNumbers(action),
      urgent: urgentIf === undefined ? undefined : withNumbers(urgentIf),
    })),
    uses: usesOf(catalogue, article).map(useCard),
    conditions: bothWays ? catalogue.conditionsOf(article as Article<'benefits'>).map(cardOf) : [],
    techniques: bothWays ? catalogue.techniquesOf(article as Article<'benefits'>).map(cardOf) : [],
    matters:
      section === 'conditions' || section === 'techniques'
        ? [...catalogue.clientGroupsFor(article), ...catalogue.benefitsFor(article)].map(cardOf)
        : [],
    next: catalogue.relatedArticles(article).map(cardOf),
    claims: catalogue.claimsFor(article),
    studies,
    results: studies.filter(({ finding }) => isEvidence(finding)).length,
    strip: stripOf(catalogue, article),
    links: new Map(
      article.body.uses.flatMap(({ name, id: other = '' }) =>
        name === 'See' && catalogue.articleById(other) ? [[other, articlePath(other)] as const] : [],
      ),
    ),
    sources: catalogue
      .referencesOf(article)
      .map((reference, index) => ({ number: index + 1, reference: catalogue.referenceNamed(reference) })),
    version: { day: data.reviewed, due: data.reviewDue },
    ledger: catalogue.ledgerFor(article),
    changes: catalogue.changesFor(article),
    review: data.clinicalReview,
    help: helpLines(),
  };
}

import { isEvidence, type Cell } from '../evidence/map.ts';
import { advised, foundInCell, foundOf, foundOfClaim, unstudied, type Found } from '../evidence/found.ts';
import { ratingNote, type RatedFinding, type Sureness } from '../evidence/rating.ts';
import { leastSureOf } from '../evidence/sorting.ts';
import { speedWords, verdictWords } from '../evidence/wording.ts';
import type { ClinicalReview } from '../schemas/clinical-review.ts';
import { toldOnce } from '../safety/told-once.ts';
import { careRule, noticedSentence, partsSentence, speedOf, stepSentence } from '../safety/sentences.ts';
import type { Claim, Outward, Precaution, Reference, Sign, Tool } from '../schemas/index.ts';
import type { PictureName } from '../schemas/picture.ts';
import { bodyAreas, namesOf, questions, sections, type Direction, type Question, type Speed, type Verdict } from '../schemas/vocabulary.ts';
import { site } from '../site.config.ts';
import type { Change } from './changes.ts';
import { reviewPhrase, reviewSentence } from './clinical-review.ts';
import type { Article, Catalogue, Identified, Use } from './create.ts';
import { articlePath, claimAnchor, evidencePath, glossaryAnchor, precautionAnchor, shortPath, signPath } from '../paths.ts';
import { bulletFindings, findingsUsed, named, referencesUsed } from './relations.ts';
import { ledgerWords, type PageLedger } from './ledger.ts';

/** What an article's answer comes to: what was found, how sure anyone is and whose rating that is, always together. */
export type Outlook = Sureness & { direction: Direction };

/** One bullet of the answer; only an answer wears a certainty, and always with its direction. */
export type AnswerBullet = {
  kind: Article['data']['inShort'][number]['kind'];
  /** Which question of the reader it answers, where the article replies to them. */
  asks: Question | undefined;
  text: string;
  /** The danger signs it names, with how fast each asks for help. */
  links: readonly { title: string; href: string; label: string }[];
  outlook?: Outlook & { note: string | undefined };
  numbers: number[];
};

/** One of the reader’s three questions with the bullets that answer it. */
export type Reply = { asks: Question; label: string; bullets: readonly AnswerBullet[] };

/** A step a person can take today, with the id of the drawing that shows it. */
export type Step = { text: string; picture: PictureName | undefined };

/** The card of an article, its precautions as rules. */
export type ToolView = Tool & { rules: readonly string[] };

/** A danger sign as every page shows it, numbers filled in. */
export type SignView = {
  id: string;
  title: string;
  href: string;
  /** How fast it asks for help whatever else holds. */
  speed: Speed;
  speedWords: string;
  /** What a person would notice, as one phrase that keeps “any one of”. */
  parts: string;
  /** The same to follow “Get help”: “if you notice any one of: …”. */
  noticed: string;
  steps: { text: string; speed: Speed; speedWords: string }[];
  /** All its steps, one after the other. */
  action: string;
  massage: string;
};

/** The claim an article answers, and what became of it. */
export type ClaimView = {
  said: string;
  rating: Verdict;
  label: string;
  because: string;
  sure: Sureness | undefined;
  studies: readonly Study[];
};

/** A claim people make that an article deals with beside its own, and where it is answered. */
export type ClaimLink = { id: string; says: string; href: string; verdict: Verdict | undefined; label: string | undefined };

/** A precaution as every page shows it: its rule at its own strength, what to do in full, and the danger signs that belong to it. */
export type Care = Pick<Identified<Precaution>, 'id' | 'title' | 'level'> & {
  href: string;
  /** What a person has: “a blood clot or signs of one”. */
  having: string;
  where: Precaution['where'];
  rule: string;
  action: string;
  signs: readonly SignView[];
};

/** One of an article's sources under its number. */
export type Source = { number: number; reference: Identified<Reference> };

/** A study of the article's table, with the number of its source. */
export type Study = { finding: RatedFinding; number: number; reference: Identified<Reference> };

/** A cell of the evidence map, with the name of what it meets. */
export type StripCell = Cell & { title: string };

/** What a reader can do, step by step, under a heading. */
export type Steps = { heading: string; rows: readonly Step[] };

/** An article as others show it in a list. */
export type ArticleCard = {
  id: string;
  slug: string;
  href: string;
  title: string;
  kind: string;
  summary: string;
  /** The regions of the body it belongs to. */
  regions: readonly string[];
};

/** A use with its card: a technique of a condition, or a condition of a technique, and why. */
export type UseCard = ArticleCard & {
  why: string;
  /** What studies of the two together come to. */
  verdict: Found;
};

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
  /** What cards and heads say was found: of a claim what became of it, of a condition its outlook, or that there is advice alone. */
  found: Found | undefined;
  answers: readonly AnswerBullet[];
  /** The answers under the reader’s questions; none where the article keeps *In short*. */
  replies: readonly Reply[];
  tool: ToolView | undefined;
  claim: ClaimView | undefined;
  /** Care for oneself, or how a session is adapted. */
  steps: Steps | undefined;
  /** Ids of the pictures on the page, each once. */
  pictures: readonly PictureName[];
  signs: readonly SignView[];
  precautions: readonly Care[];
  uses: readonly UseCard[];
  conditions: readonly ArticleCard[];
  techniques: readonly ArticleCard[];
  /** Client groups, then benefits that a condition or technique matters to. */
  matters: readonly ArticleCard[];
  next: readonly ArticleCard[];
  claims: readonly ClaimLink[];
  studies: readonly Study[];
  /** How many of the studies are results, not advice or background. */
  results: number;
  /** The cells of the evidence map in its row or column. */
  strip: readonly StripCell[];
  /** Danger signs and precautions that its text names, by id. */
  inText: { signs: ReadonlyMap<string, SignView>; cares: ReadonlyMap<string, Care> };
  /** Addresses of the articles its text leads to, by id; what is not written has none. */
  links: ReadonlyMap<string, string>;
  /** Glossary words of its text, by id: what each means, and where the glossary says it. */
  terms: ReadonlyMap<string, { meaning: string; href: string }>;
  /** Pages of others that its text leads to, by id. */
  outward: ReadonlyMap<string, Identified<Outward>>;
  sources: readonly Source[];
  /** How many of the sources, from the first, the article itself cites; the rest stand on the page of its studies. */
  cited: number;
  /** The page of its studies; undefined where it has none. */
  evidence: string | undefined;
  version: { day: Date; due: Date };
  /** How many statements the page makes, and how many were read against their sources again. */
  ledger: PageLedger;
  /** What someone who read or printed the page before should know, newest first. */
  changes: readonly Change[];
  /** ICD-10-CM codes and stems that it is about. */
  codes: readonly string[];
  review: ClinicalReview;
  /** What the page says of itself: how much was read again, and whether a clinician has reviewed it, as a sentence and within a line. */
  words: { ledger: string; review: string; reviewInLine: string };
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
  summary: data.summary,
  regions: data.bodyRegions,
});

/** What results come to together, as sure as the least sure; undefined where none of the findings is a result. */
export function outlookOf(findings: readonly RatedFinding[]): Outlook | undefined {
  const sure = leastSureOf(findings);
  const directions = new Set(findings.filter(isEvidence).map(({ direction }) => direction));
  const [direction] = directions;
  return sure && direction && { ...sure, direction: directions.size > 1 ? 'mixed' : direction };
}

/** A title without the second name that stands in brackets behind it. */
export const withoutBrackets = (title: string): string => title.replace(/ \(.*\)$/, '');

const claimLink = ({ id, says, verdict }: Identified<Claim>): ClaimLink => ({
  id,
  says,
  href: claimAnchor(id),
  verdict,
  label: verdict && verdictWords[verdict].label,
});

/** Leaves out the claim that an article is about: its verdict stands at the top. */
const isNotAnsweredBy =
  ({ id, data }: Article) =>
  ({ articles: [main] }: Claim): boolean =>
    !('verdict' in data && main === id);

const useCard =
  (strip: readonly StripCell[]) =>
  ({ article, why }: Use): UseCard => {
    const cell = strip.find(({ technique, condition }) => article.slug === (article.section === 'techniques' ? technique : condition));
    return { ...cardOf(article), why, verdict: foundInCell(cell?.marks ?? []) };
  };

const stepOf = (step: string | { do: string; picture: string }): Step =>
  typeof step === 'string' ? { text: step, picture: undefined } : { text: step.do, picture: step.picture as PictureName };

function stepsOf(article: Article): Steps | undefined {
  if (article.section === 'conditions') return { heading: 'What you can do today', rows: article.data.selfCare.map(stepOf) };
  return article.section === 'client-groups'
    ? { heading: 'A session adapted to you', rows: article.data.adaptations.map(stepOf) }
    : undefined;
}

/** The pictures of an article’s steps, then those of its text. */
const picturesOf = (article: Article): PictureName[] => {
  const beside = stepsOf(article)?.rows.flatMap(({ picture }) => picture ?? []) ?? [];
  return [...new Set([...beside, ...(named(article, 'Picture') as PictureName[])])];
};

function usesOf(catalogue: Catalogue, article: Article): readonly Use[] {
  if (article.section === 'conditions') return catalogue.techniquesFor(article);
  return article.section === 'techniques' ? catalogue.usesOf(article) : [];
}

/** The conditions and techniques that a benefit or client group names; other articles name none. */
function topicsOf(catalogue: Catalogue, article: Article): Pick<ArticleView, 'conditions' | 'techniques'> {
  if (article.section !== 'benefits' && article.section !== 'client-groups') return { conditions: [], techniques: [] };
  return { conditions: catalogue.conditionsOf(article).map(cardOf), techniques: catalogue.techniquesOf(article).map(cardOf) };
}

function stripOf(catalogue: Catalogue, { section, slug }: Article): StripCell[] {
  if (section !== 'conditions' && section !== 'techniques') return [];
  const map = catalogue.evidenceMap();
  const [own, other] = section === 'conditions' ? (['condition', 'technique'] as const) : (['technique', 'condition'] as const);
  const titles = new Map(map[`${other}s`].flatMap(({ places }) => places).map((place) => [place.slug, withoutBrackets(place.title)]));
  return map.cells.filter((cell) => cell[own] === slug).map((cell) => ({ ...cell, title: titles.get(cell[other]) ?? cell[other] }));
}

/** Whom to ring in an emergency and when unsure, in this copy’s country. */
export const helpLines = (): ArticleView['help'] => {
  const { emergency, healthline } = site.region.phones;
  return {
    emergency: emergency.number,
    unsure: { name: healthline.name, number: healthline.number },
    line: `In an emergency ring ${emergency.number}; not sure, ring ${healthline.name} on ${healthline.number}.`,
  };
};

/** A danger sign as pages show it. */
export const signView = (sign: Identified<Sign>): SignView => {
  const speed = speedOf(sign);
  const steps = sign.steps.map((step) => ({
    text: stepSentence(step),
    speed: step.speed,
    speedWords: speedWords[step.speed],
  }));
  return {
    id: sign.id,
    title: sign.title,
    href: signPath(sign.id),
    speed,
    speedWords: speedWords[speed],
    parts: partsSentence(sign),
    noticed: noticedSentence(sign),
    steps,
    action: steps.map(({ text }) => text).join(' '),
    massage: sign.massage,
  };
};

/** A danger sign on its own page: each part, whom to ring, where it rests, and the articles that show it. */
export type SignPage = SignView & {
  any: readonly string[];
  all: readonly string[];
  ring: readonly { name: string; number: string }[];
  references: readonly Identified<Reference>[];
  articles: readonly ArticleCard[];
  /** Whether a clinician has reviewed it, in a sentence. */
  review: string;
};

/** The page of a danger sign; throws for an id that is none. */
export function signPage(catalogue: Catalogue, id: string): SignPage {
  const sign = catalogue.signNamed(id);
  return {
    ...signView(sign),
    any: sign.any,
    all: sign.all ?? [],
    ring: sign.ring.flatMap((name) => site.region.phones[name] ?? []),
    references: sign.references.map(catalogue.referenceNamed),
    articles: catalogue.articlesWithSign(id).map(cardOf),
    review: reviewSentence(sign.clinicalReview),
  };
}

/** Every danger sign under each of its areas, most urgent first; `told` marks those that stand in full under an earlier area. */
export function signsByArea(catalogue: Catalogue): { key: string; label: string; signs: { sign: SignView; told: boolean }[] }[] {
  const areas = Object.entries<string>(bodyAreas);
  const signs = catalogue.allSigns();
  const rows = toldOnce(areas.map(([area]) => signs.filter((sign) => sign.areas.some((one) => one === area)).map(signView)));
  return areas.flatMap(([key, label], index) => {
    const own = rows[index] ?? [];
    return own.length > 0 ? [{ key, label, signs: own }] : [];
  });
}

/** A precaution as pages show it. */
export const careView = (catalogue: Catalogue, precaution: Identified<Precaution>): Care => ({
  id: precaution.id,
  title: precaution.title,
  level: precaution.level,
  href: precautionAnchor(precaution.id),
  having: precaution.with,
  where: precaution.where,
  rule: careRule(precaution),
  action: precaution.do,
  signs: catalogue.signsNamed(precaution.signs).map(signView),
});

/** The questions of the safety check as it shows them. */
export type SafetyView = {
  signs: readonly SignView[];
  groups: readonly { title: string; precautions: readonly (Identified<Precaution> & { care: Care })[] }[];
};

/** The safety check: emergencies, then every precaution in its group. */
export function safetyView(catalogue: Catalogue): SafetyView {
  const { signs, groups } = catalogue.safetyQuestions();
  return {
    signs: signs.map(signView),
    groups: groups.map(({ title, precautions }) => ({
      title,
      precautions: precautions.map((precaution) => ({ ...precaution, care: careView(catalogue, precaution) })),
    })),
  };
}

/** A bullet as pages show it: signs and precautions speak in their own words. */
function bulletView(catalogue: Catalogue, bullet: Article['data']['inShort'][number], number: (reference: string) => number): AnswerBullet {
  const { kind } = bullet;
  if (kind === 'sign') {
    const links = catalogue
      .signsNamed(bullet.signs)
      .map(signView)
      .map(({ title, href, speedWords: label }) => ({ title, href, label }));
    const named = links.map(({ title, label }) => `${title} (${label.toLowerCase()})`).join('; ');
    return { kind, asks: undefined, text: `Get help first: ${named}.`, links, numbers: [] };
  }
  if (kind === 'care') {
    const cares = bullet.precautions.map((id) => careView(catalogue, catalogue.precautionNamed(id)));
    return { kind, asks: bullet.asks, text: cares.map(({ rule }) => rule).join(' '), links: [], numbers: [] };
  }
  if (kind !== 'answer') {
    const findings = kind === 'fact' ? bullet.findings.map((id) => catalogue.findingNamed(id).reference) : [];
    const numbers = [...new Set([...findings, ...bullet.references])].map(number);
    return { kind, asks: kind === 'fact' ? bullet.asks : undefined, text: bullet.text, links: [], numbers };
  }
  const finding = catalogue.findingNamed(bullet.finding);
  const outlook = outlookOf([finding]);
  const note = finding.rating && ratingNote(finding.rating);
  return {
    kind,
    asks: bullet.asks,
    text: bullet.text,
    links: [],
    ...(outlook && { outlook: { ...outlook, note } }),
    numbers: [number(finding.reference)],
  };
}

const repliesOf = (answers: readonly AnswerBullet[]): Reply[] =>
  namesOf(questions).flatMap((asks) => {
    const bullets = answers.filter((bullet) => bullet.asks === asks);
    return bullets.length > 0 ? [{ asks, label: questions[asks], bullets }] : [];
  });

function toolOf(catalogue: Catalogue, { tool }: Article['data']): ToolView | undefined {
  if (!tool) return undefined;
  const ids = tool.kind === 'tell-your-therapist' ? tool.precautions : [];
  return { ...tool, rules: ids.map((id) => careRule(catalogue.precautionNamed(id))) };
}

function foundFor({ data, section }: Article, outlook: Outlook | undefined, sureOfClaim: Sureness | undefined): Found | undefined {
  if ('verdict' in data) return foundOfClaim(data.verdict.rating, sureOfClaim);
  if (section !== 'conditions') return undefined;
  if (outlook) return foundOf(outlook);
  return data.inShort.some(({ kind }) => kind === 'answer') ? advised : undefined;
}

/** The view of one article; throws for an id that is not written. */
export function articleView(catalogue: Catalogue, id: string): ArticleView {
  const article = catalogue.articleById(id);
  if (!article) throw new Error(`No article is called ${id}.`);
  const { data, section, slug } = article;
  const number = (reference: string): number => catalogue.citationNumber(article, reference);
  const findings = (ids: readonly string[]): RatedFinding[] => ids.map(catalogue.findingNamed);

  const answers = data.inShort.map((bullet) => bulletView(catalogue, bullet, number));
  const answer = data.inShort
    .flatMap((bullet) => (bullet.kind === 'answer' ? [findings(bulletFindings(bullet))] : []))
    .find((found) => found.some(isEvidence));
  const outlook = answer && outlookOf(answer);
  const sureOfClaim = 'verdict' in data ? leastSureOf(findings(data.verdict.findings)) : undefined;
  const studyOf = (finding: RatedFinding): Study => ({
    finding,
    number: number(finding.reference),
    reference: catalogue.referenceNamed(finding.reference),
  });
  const studies = catalogue.findingsFor(article).map(studyOf);
  const ledger = catalogue.ledgerFor(article);
  const strip = stripOf(catalogue, article);
  const cited = new Set([...findings(findingsUsed(article)).map(({ reference }) => reference), ...referencesUsed(article)]);

  return {
    article,
    kind: sections[section].singular,
    path: articlePath(id),
    shortPath: shortPath(slug),
    title: data.title,
    summary: data.summary,
    minutes: catalogue.minutesToRead(article),
    outlook,
    found: foundFor(article, outlook, sureOfClaim),
    answers,
    replies: repliesOf(answers),
    tool: toolOf(catalogue, data),
    claim:
      'verdict' in data
        ? {
            said: data.claim,
            rating: data.verdict.rating,
            label: verdictWords[data.verdict.rating].label,
            because: data.verdict.because,
            sure: sureOfClaim,
            studies: findings(data.verdict.findings).map(studyOf),
          }
        : undefined,
    steps: stepsOf(article),
    pictures: picturesOf(article),
    signs: catalogue.signsFor(article).map(signView),
    precautions: catalogue.precautionsFor(article).map((precaution) => careView(catalogue, precaution)),
    uses: usesOf(catalogue, article)
      .map(useCard(strip))
      // What was studied stands first; the sort keeps the order of titles.
      .sort((a, b) => Number(a.verdict === unstudied) - Number(b.verdict === unstudied)),
    ...topicsOf(catalogue, article),
    matters:
      section === 'conditions' || section === 'techniques'
        ? [...catalogue.clientGroupsFor(article), ...catalogue.benefitsFor(article)].map(cardOf)
        : [],
    next: catalogue.relatedArticles(article).map(cardOf),
    claims: catalogue.claimsFor(article).filter(isNotAnsweredBy(article)).map(claimLink),
    studies,
    results: studies.filter(({ finding }) => isEvidence(finding)).length,
    strip,
    inText: {
      signs: new Map(named(article, 'Sign').map((sign) => [sign, signView(catalogue.signNamed(sign))])),
      cares: new Map(named(article, 'Care').map((care) => [care, careView(catalogue, catalogue.precautionNamed(care))])),
    },
    links: new Map(
      article.body.uses.flatMap(({ name, id: other = '' }) =>
        name === 'See' && catalogue.articleById(other) ? [[other, articlePath(other)] as const] : [],
      ),
    ),
    terms: new Map(
      named(article, 'Term').map((term) => [term, { meaning: catalogue.termNamed(term).meaning, href: glossaryAnchor(term) }]),
    ),
    outward: new Map(named(article, 'Out').map((to) => [to, catalogue.outwardNamed(to)])),
    sources: catalogue
      .referencesOf(article)
      .map((reference, index) => ({ number: index + 1, reference: catalogue.referenceNamed(reference) })),
    cited: cited.size,
    evidence: studies.length > 0 ? evidencePath(id) : undefined,
    version: { day: data.reviewed, due: data.reviewDue },
    ledger,
    changes: catalogue.changesFor(article),
    codes: catalogue.codesOf(article),
    review: data.clinicalReview,
    words: {
      ledger: ledgerWords(ledger),
      review: reviewSentence(data.clinicalReview),
      reviewInLine: reviewPhrase(data.clinicalReview),
    },
    help: helpLines(),
  };
}

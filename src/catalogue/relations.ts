import type { Finding, Reference } from '../schemas/index.ts';
import { certainties, designs } from '../schemas/vocabulary.ts';
import type { Article } from '../source/index.ts';
import { wordCount } from './readability.ts';

/** Ids that a component of a body names, in reading order. */
export const named = ({ body }: Pick<Article, 'body'>, component: string): string[] =>
  body.uses.flatMap(({ name, id }) => (name === component && id ? [id] : []));

type Bullet = Article['data']['inShort'][number];

/** Ids of the findings a bullet of the answer rests on. */
export const bulletFindings = (bullet: Bullet): string[] =>
  bullet.kind === 'answer' ? [bullet.finding] : bullet.kind === 'fact' ? bullet.findings : [];

/** Ids of the references a bullet cites by itself. */
export const bulletReferences = (bullet: Bullet): string[] => ('references' in bullet ? bullet.references : []);

/** Ids of references in the order in which a reader first meets them. */
export function referencesInOrder(
  article: Article,
  findingById: ReadonlyMap<string, Finding>,
  tableFindings: readonly Finding[],
): string[] {
  const { data, body } = article;
  const ofFinding = (id: string | undefined): string | undefined => findingById.get(id ?? '')?.reference;
  const ids = [
    ...data.inShort.flatMap((bullet) => [...bulletFindings(bullet).map(ofFinding), ...bulletReferences(bullet)]),
    ...('verdict' in data ? data.verdict.findings.map(ofFinding) : []),
    ...body.uses.flatMap(({ name, id }) => (name === 'Cite' ? id : name === 'Finding' ? ofFinding(id) : undefined)),
    ...tableFindings.map(({ reference }) => reference),
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Ids of the findings that an article's answer, verdict and prose rest on, in reading order. */
export const findingsUsed = (article: Pick<Article, 'data' | 'body'>): string[] => [
  ...new Set([
    ...article.data.inShort.flatMap(bulletFindings),
    ...('verdict' in article.data ? article.data.verdict.findings : []),
    ...named(article, 'Finding'),
  ]),
];

/** Ids of the references that an article cites by itself, without those of its findings. */
export const referencesUsed = (article: Pick<Article, 'data' | 'body'>): string[] => [
  ...new Set([...article.data.inShort.flatMap(bulletReferences), ...named(article, 'Cite')]),
];

const evidenceFirst = ({ direction }: Finding): number => (direction === 'not-applicable' ? 2 : direction === 'advice' ? 1 : 0);

/** Strongest first: evidence before advice before background, then checked, stronger design, surer, newer. */
export function strongestFirst(yearOf: (reference: string) => number): (a: Finding, b: Finding) => number {
  return (a, b) =>
    evidenceFirst(a) - evidenceFirst(b) ||
    Number(!a.checked) - Number(!b.checked) ||
    designs.indexOf(a.design) - designs.indexOf(b.design) ||
    certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
    yearOf(b.reference) - yearOf(a.reference) ||
    a.id.localeCompare(b.id);
}

/** Minutes to read a body, at 200 words a minute, at least one. */
export const readingMinutes = ({ blocks }: Article['body']): number =>
  Math.max(1, Math.round(wordCount(blocks.map(({ text }) => text).join('\n')) / 200));

/** The year of a publication, or undefined where nobody could read it. */
export const yearOf = (reference: Pick<Reference, 'issued'> | undefined): number | undefined => reference?.issued?.['date-parts'][0][0];

/** A list of values under each key; `pairs` in order. */
export function grouped<Key, Value>(pairs: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, Value[]> {
  const map = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }
  return map;
}

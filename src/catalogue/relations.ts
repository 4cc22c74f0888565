import type { ArticleData, Finding, Reference } from '../schemas/index.ts';
import { certainties, designs, type Section } from '../schemas/vocabulary.ts';

/** An article as the graph knows it: its front matter, its body as written, and its id (section/slug). */
export type Article<Name extends Section = Section> = {
  [One in Name]: { id: `${One}/${string}`; section: One; slug: string; data: ArticleData[One]; body: string };
}[Name];

/** Ids of references in the order in which a reader first meets them. */
export function referencesInOrder(
  article: Article,
  findingById: ReadonlyMap<string, Finding>,
  tableFindings: readonly Finding[],
): string[] {
  const ids: (string | undefined)[] = [];
  const ofFinding = (id: string): string | undefined => findingById.get(id)?.reference;
  for (const answer of article.data.inShort) ids.push(...answer.findings.map(ofFinding), ...answer.references);
  if ('verdict' in article.data) ids.push(...article.data.verdict.findings.map(ofFinding));
  if ('redFlags' in article.data) for (const flag of article.data.redFlags) ids.push(...flag.references);
  for (const [, name, id] of article.body.matchAll(/<(Cite|Finding)\s+id="([^"]+)"/g)) ids.push(name === 'Cite' ? id : ofFinding(id ?? ''));
  ids.push(...tableFindings.map(({ reference }) => reference));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Ids of the findings that an article's answer, verdict and prose rest on, in reading order. */
export function findingsUsed({ data, body }: Article): string[] {
  const written = [...body.matchAll(/<Finding\s+id="([^"]+)"/g)].map(([, id]) => id ?? '');
  return [
    ...new Set([...data.inShort.flatMap(({ findings }) => findings), ...('verdict' in data ? data.verdict.findings : []), ...written]),
  ];
}

/** Ids of the references that an article cites by itself, without those of its findings. */
export function referencesUsed({ data, body }: Article): string[] {
  const written = [...body.matchAll(/<Cite\s+id="([^"]+)"/g)].map(([, id]) => id ?? '');
  return [
    ...new Set([
      ...data.inShort.flatMap(({ references }) => references),
      ...('redFlags' in data ? data.redFlags.flatMap(({ references }) => references) : []),
      ...written,
    ]),
  ];
}

const evidenceFirst = (finding: Finding): number => (finding.direction === 'not-applicable' ? 2 : finding.direction === 'advice' ? 1 : 0);

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
export function readingMinutes(body: string): number {
  const words = body.replace(/<[^>]+>/g, ' ').split(/\s+/).length;
  return Math.max(1, Math.round(words / 200));
}

/** The year of a publication, or undefined where nobody could read it. */
export const yearOf = (reference: Reference | undefined): number | undefined => reference?.issued?.['date-parts'][0][0];

/** Adds `value` to the list under `key`. */
export function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

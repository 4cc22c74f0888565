import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Crossref says of a work, as far as a record needs it (api.crossref.org/works). */
export type CrossrefWork = {
  type?: string;
  title?: string[];
  author?: { family?: string; given?: string; suffix?: string; name?: string }[];
  issued?: { 'date-parts'?: (number | null)[][] };
  'container-title'?: string[];
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
};

/** A record as it is written: CSL-JSON with what is still to be filled in left empty. */
export type Draft = Record<string, unknown> & { id: string; DOI: string; title: string; custom: { kind: string; readAt: string } };

const types: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'proceedings-article': 'paper-conference',
  dissertation: 'thesis',
  book: 'book',
  monograph: 'book',
  report: 'report',
};
const doiPattern = /^10\.\d{4,9}\/\S+$/;

/** Where Crossref describes a work. */
export const crossrefAddress = (doi: string): string => `https://api.crossref.org/works/${encodeURIComponent(doi)}`;

const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

const person = ({ family, given, suffix, name }: NonNullable<CrossrefWork['author']>[number]): object[] =>
  family ? [{ family, ...(given && { given }), ...(suffix && { suffix }) }] : name ? [{ literal: name }] : [];

/** A record from what Crossref says, or the skeleton of one where it says nothing; what nobody said is left out or empty, never guessed. */
export function draftOf(id: string, doi: string, work: CrossrefWork | undefined): Draft {
  const parts = work?.issued?.['date-parts']?.[0]?.filter((part) => part !== null) ?? [];
  const authors = (work?.author ?? []).flatMap(person);
  const fields = { publisher: work?.publisher, volume: work?.volume, issue: work?.issue, page: work?.page };
  const container = work?.['container-title']?.[0];
  return {
    id,
    type: types[work?.type ?? ''] ?? '',
    title: plain(work?.title?.[0] ?? ''),
    ...(authors.length > 0 && { author: authors }),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    ...(container && { 'container-title': plain(container) }),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    DOI: doi,
    custom: { kind: '', readAt: work ? crossrefAddress(doi) : '' },
  };
}

/** Fields of a draft that are still to be filled in, by hand, from the publication itself. */
export function unfilled(draft: Draft): string[] {
  const empty = [...Object.entries(draft), ...Object.entries(draft.custom).map(([key, value]) => [`custom.${key}`, value] as const)];
  const usual = ['author', 'issued', 'container-title'].filter((key) => !(key in draft));
  return [...empty.filter(([, value]) => value === '').map(([key]) => key), ...usual];
}

const word = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** author-year-topic from what Crossref says, or undefined where it does not say enough. */
export function idFrom(work: CrossrefWork | undefined): string | undefined {
  const [first] = work?.author ?? [];
  const author = word(first?.family ?? first?.name ?? '');
  const year = work?.issued?.['date-parts']?.[0]?.[0];
  const topic = plain(work?.title?.[0] ?? '')
    .split(/\s+/)
    .map(word)
    .find((one) => one.length > 4);
  return author && year && topic ? `${author}-${year}-${topic}` : undefined;
}

/** Asks Crossref about a DOI; undefined where there is no network or no such work. */
export async function askCrossref(doi: string): Promise<CrossrefWork | undefined> {
  try {
    const response = await fetch(crossrefAddress(doi), { signal: AbortSignal.timeout(20_000) });
    return response.ok ? ((await response.json()) as { message: CrossrefWork }).message : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the record of a publication, as far as Crossref knows it; returns its path and what is still to be filled in. Throws in words where it cannot. */
export async function startReference(
  root: string,
  doi: string,
  given: string | undefined,
  ask: (doi: string) => Promise<CrossrefWork | undefined> = askCrossref,
): Promise<{ file: string; left: string[] }> {
  const bare = doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '').replace(/^doi:/, '');
  if (!doiPattern.test(bare)) throw new Error(`“${doi}” is no DOI: it must look like 10.1234/abc.`);
  const work = await ask(bare);
  const id = given ?? idFrom(work);
  if (!id) throw new Error('Crossref did not answer, so give the record an id: npm run new reference <doi> author-year-topic');
  const file = `src/content/references/${id}.json`;
  if (existsSync(join(root, file))) throw new Error(`${file} is there already.`);
  const draft = draftOf(id, bare, work);
  writeFileSync(join(root, file), `${JSON.stringify(draft, null, 2)}\n`);
  return { file, left: unfilled(draft) };
}

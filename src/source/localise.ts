import { filled, keepSentences } from '../regions/fill.ts';
import type { Region } from '../regions/region.ts';
import { phoneNames, type Country, type PhoneName } from '../schemas/vocabulary.ts';
import { bodyOf } from './body.ts';
import type { Article, Entry, Source } from './read.ts';

/** An article that the copies for other countries leave out: where it stood, and for which country it is. */
export type Elsewhere = { id: string; section: string; slug: string; title: string; country: Country };

/** What was read, for one country: passages for others left out, numbers and words filled in. */
export type LocalSource = Source & {
  /** The same passages with their {names} as written, which the ledger knows them by. */
  readonly asWritten: Source;
  readonly elsewhere: readonly Elsewhere[];
};

/** Files of what people type and of what others wrote: nothing of a country stands in them. */
const untouched: ReadonlySet<string> = new Set(['references', 'ledger', 'emergency-words', 'synonyms']);

const isFor =
  (country: Country) =>
  (one: unknown): boolean =>
    typeof one !== 'object' || one === null || !('country' in one) || one.country === undefined || one.country === country;

/** A value with every text of it changed; what does not change stays the same object. */
function changed(value: unknown, text: (text: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) {
    // A bullet or a step that had nothing to say but what this country has not is no bullet.
    const rows = value.map((row: unknown) => changed(row, text)).filter((row, index) => !isEmptied(row, value[index]));
    return rows.length === value.length && rows.every((row, index) => row === value[index]) ? value : rows;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, changed(inner, text)] as const);
  return entries.every(([key, inner]) => inner === (value as Record<string, unknown>)[key]) ? value : Object.fromEntries(entries);
}

/** Whether a row lost the whole of a text. */
const isEmptied = (row: unknown, before: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  row !== before &&
  Object.entries(row).some(([key, value]) => value === '' && (before as Record<string, unknown>)[key] !== '');

const only = /<Only in="([\w-]+)">|<\/Only>/g;
const emptied = /^\s*(?:[-*]|\d+\.)\s*$/;

/** A body without the passages for other countries; what is left keeps its lines. */
function passagesFor(mdx: string, country: Country): string {
  let kept = '';
  let place = 0;
  let leaving = false;
  for (const match of mdx.matchAll(only)) {
    const text = mdx.slice(place, match.index);
    kept += leaving ? text.replaceAll(/[^\n]+/g, '') : text;
    leaving = match[1] !== undefined && match[1] !== country;
    place = match.index + match[0].length;
  }
  return (kept + mdx.slice(place))
    .split('\n')
    .filter((line) => !emptied.test(line))
    .join('\n');
}

const rowOf = /^\s*\|/;
const item = /^\s*(?:[-*]|\d+\.)\s+/;

/** A body without the sentences and table rows that send the reader to a number this country has not. */
function numbersFor(mdx: string, missing: readonly PhoneName[]): string {
  const sends = new RegExp(`<(?:Phone|Ring) of="(?:${missing.join('|')})"`);
  const holds = (text: string): boolean => !sends.test(text);
  return mdx
    .split('\n')
    .map((line) => {
      if (holds(line)) return line;
      if (rowOf.test(line)) return undefined;
      const marker = item.exec(line)?.[0] ?? '';
      const text = keepSentences(line.slice(marker.length), holds);
      return text && marker + text;
    })
    .filter((line) => line !== undefined)
    .join('\n');
}

/** A body in which words that lead to another country’s page are words like any other; `foreign` names terms and outward links. */
const linksFor = (mdx: string, foreign: readonly string[]): string =>
  foreign.length === 0 ? mdx : mdx.replaceAll(new RegExp(`<(Term|Out) (?:id|to)="(?:${foreign.join('|')})">(.*?)</\\1>`, 'gs'), '$2');

/** Makes the text of any body what a copy for one country renders: passages, links and numbers of others are left out. */
export function bodiesFor({ entries }: Pick<Source, 'entries'>, country: Country, { phones }: Region): (mdx: string) => string {
  const missing = phoneNames.filter((name) => !phones[name]);
  const foreign = [...entries.glossary, ...entries.outward].filter(({ data }) => !isFor(country)(data)).map(({ id }) => id);
  return (mdx) => {
    const passages = linksFor(passagesFor(mdx, country), foreign);
    return missing.length > 0 ? numbersFor(passages, missing) : passages;
  };
}

/** What was read, as a copy for one country has it; a pure function. */
export function localised(source: Source, country: Country, region: Region): LocalSource {
  const here = isFor(country);
  const missing = phoneNames.filter((name) => !region.phones[name]);
  const bodyFor = bodiesFor(source, country, region);
  const body = (article: Article): Article => {
    const mdx = bodyFor(article.mdx);
    if (mdx === article.mdx) return article;
    return { ...article, mdx, body: bodyOf(mdx, article.bodyLine) };
  };
  const bullets = <One extends Article>(article: One): One => {
    const inShort = article.data.inShort.filter(here);
    return inShort.length === article.data.inShort.length ? article : { ...article, data: { ...article.data, inShort } };
  };
  const rings = (entry: Entry): Entry => {
    const { ring } = entry.data as { ring?: PhoneName[] };
    return ring?.some((name) => missing.includes(name))
      ? { ...entry, data: { ...(entry.data as object), ring: ring.filter((name) => !missing.includes(name)) } }
      : entry;
  };
  const each = (change: (name: string, entry: Entry) => Entry, of: Pick<Source, 'entries' | 'singles'>) => ({
    entries: Object.fromEntries(
      Object.entries(of.entries).map(([name, rows]) => [
        name,
        (rows as Entry[]).filter(({ data }) => here(data)).map((entry) => change(name, entry)),
      ]),
    ) as unknown as Source['entries'],
    singles: Object.fromEntries(
      Object.entries(of.singles).map(([name, entry]) => [name, change(name, entry as Entry)]),
    ) as unknown as Source['singles'],
  });
  const fill = <One extends Entry>(entry: One): One => {
    const data = changed(entry.data, (text) => filled(text, region));
    return data === entry.data ? entry : { ...entry, data };
  };
  const asWritten: Source = {
    ...source,
    articles: source.articles.filter(({ data }) => here(data)).map((article) => bullets(body(article))),
    ...each((name, entry) => (name === 'signs' ? rings(entry) : entry), source),
  };
  return {
    ...asWritten,
    articles: asWritten.articles.map(fill),
    ...each((name, entry) => (untouched.has(name) ? entry : fill(entry)), asWritten),
    asWritten,
    elsewhere: source.articles.flatMap(({ id, section, slug, data }) =>
      data.country && data.country !== country ? [{ id, section, slug, title: data.title, country: data.country }] : [],
    ),
  };
}

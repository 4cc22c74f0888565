import { escaped } from '../text/escaped.ts';

/** One topic of an answer, with absolute addresses. */
export type FeedEntry = {
  readonly id: string;
  /** What it is; and whether it is about something near the code, not about it. */
  readonly kind: 'sign' | 'precaution' | 'article';
  readonly near: boolean;
  readonly title: string;
  readonly address: string;
  readonly summaryHtml: string;
  readonly updated: Date;
};

/** An answer for one code or stem, and the name of the file it stands in. */
export type Feed = {
  readonly base: string;
  readonly siteName: string;
  readonly language: string;
  readonly system: { readonly id: string; readonly name: string; readonly label: string };
  readonly code: string;
  readonly file: string;
  readonly entries: readonly FeedEntry[];
};

type Text = { type: 'text' | 'html'; _value: string };
type Value = { _value: string };

/** The wire shape of MedlinePlus Connect’s web service in JSON, as recorded in October 2026. */
export type WireFeed = {
  feed: {
    base: string;
    lang: string;
    xsi: string;
    title: Text;
    updated: Value;
    id: Value;
    author: { name: Value; uri: Value };
    subtitle: Text;
    category: { scheme: string; term: string }[];
    entry: {
      title: { _value: string; type: 'text' };
      link: { href: string; rel: 'alternate' }[];
      id: Value;
      summary: Text;
      updated: Value;
      category: { scheme: string; term: string }[];
    }[];
  };
};

const stamp = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
const newest = (entries: readonly FeedEntry[]): Date => new Date(Math.max(0, ...entries.map(({ updated }) => updated.valueOf())));
const titleOf = ({ siteName }: Feed): string => `${siteName} Connect`;
const subtitleOf = (feed: Feed): string => `${titleOf(feed)} results for ${feed.system.label} ${feed.code}`;
/** A tag URI (RFC 4151) that stays the same while the article lives. */
const tagOf = ({ base }: Feed, { id }: FeedEntry): string => `tag: ${new URL(base).hostname}, 2026-11-21:/${id}`;

const categories = ({ code, system }: Feed): { scheme: string; term: string }[] => [
  { scheme: 'mainSearchCriteria.v.c', term: code },
  { scheme: 'mainSearchCriteria.v.cs', term: system.name },
  { scheme: 'mainSearchCriteria.v.dn', term: '' },
  { scheme: 'informationRecipient', term: 'PAT' },
];

/** What MedlinePlus Connect does not say of a topic: that it is a danger sign, a precaution or an article, and how near it is. */
const kinds = ({ kind, near }: FeedEntry): { scheme: string; term: string }[] => [
  { scheme: 'kind', term: kind },
  { scheme: 'match', term: near ? 'neighbour' : 'covered' },
];

/** An answer in JSON, as clients of MedlinePlus Connect read it; an empty `entry` means no match. */
export const jsonFeed = (feed: Feed): WireFeed => ({
  feed: {
    base: feed.base,
    lang: feed.language,
    xsi: 'http://www.w3.org/2001/XMLSchema-instance',
    title: { type: 'text', _value: titleOf(feed) },
    updated: { _value: stamp(newest(feed.entries)) },
    id: { _value: '' },
    author: { name: { _value: feed.siteName }, uri: { _value: feed.base } },
    subtitle: { type: 'text', _value: subtitleOf(feed) },
    category: categories(feed),
    entry: feed.entries.map((entry) => ({
      title: { _value: entry.title, type: 'text' },
      link: [{ href: entry.address, rel: 'alternate' }],
      id: { _value: tagOf(feed, entry) },
      summary: { type: 'html', _value: entry.summaryHtml },
      updated: { _value: stamp(entry.updated) },
      category: kinds(entry),
    })),
  },
});

/** The same answer as an Atom feed (RFC 4287), the form in which MedlinePlus Connect answers by default. */
export function atomFeed(feed: Feed): string {
  const entries = feed.entries.map(
    (entry) => `  <entry>
    <title type="text">${escaped(entry.title)}</title>
    <link href="${escaped(entry.address)}" rel="alternate"/>
    <id>${escaped(tagOf(feed, entry).replaceAll(' ', ''))}</id>
    <summary type="html">${escaped(entry.summaryHtml)}</summary>
    <updated>${stamp(entry.updated)}</updated>
${kinds(entry)
  .map(({ scheme, term }) => `    <category scheme="${scheme}" term="${term}"/>\n`)
  .join('')}  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${escaped(feed.base)}" xml:lang="${escaped(feed.language)}">
  <title type="text">${escaped(titleOf(feed))}</title>
  <updated>${stamp(newest(feed.entries))}</updated>
  <id>${escaped(`${feed.base}connect/${feed.system.id}/${feed.file}.xml`)}</id>
  <author><name>${escaped(feed.siteName)}</name><uri>${escaped(feed.base)}</uri></author>
  <subtitle type="text">${escaped(subtitleOf(feed))}</subtitle>
${categories(feed)
  .map(({ scheme, term }) => `  <category scheme="${escaped(scheme)}" term="${escaped(term)}"/>\n`)
  .join('')}${entries.join('')}</feed>
`;
}

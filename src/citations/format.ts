import type { Reference } from '../schemas/index.ts';

type Person = NonNullable<Reference['author']>[number];
const nameOf = (person: Person): string =>
  'literal' in person ? person.literal : [person['non-dropping-particle'], person.family].filter(Boolean).join(' ');
const initials = (given: string | undefined): string =>
  (given ?? '')
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0))
    .join('');
const fullName = (person: Person): string => ('literal' in person ? person.literal : `${nameOf(person)} ${initials(person.given)}`.trim());

const standings: Partial<Record<NonNullable<Reference['custom']['retraction']>, string>> = {
  retracted: 'retracted',
  'expression-of-concern': 'the journal has expressed concern',
};

/** What its journal later said against a publication, which stands wherever the publication is named; undefined for most. */
export const standing = ({ custom }: Reference): string | undefined => standings[custom.retraction ?? 'not-looked-up'];

/** “Gross et al., 2024”, “Gross and Sherman, 2024”, “NHS”: who and when, as a reader sees it beside a finding, with the mark of a retraction. */
export function shortCitation(reference: Reference): string {
  const [first, second, third] = reference.author ?? [];
  const year = reference.issued?.['date-parts'][0][0];
  const names = !first
    ? (reference.publisher ?? reference['container-title'] ?? 'Unnamed author')
    : nameOf(first) + (third || reference.custom.authors ? ' et al.' : second ? ` and ${nameOf(second)}` : '');
  const mark = standing(reference);
  return `${names}${year ? `, ${year}` : ''}${mark ? ` (${mark})` : ''}`;
}

/** The day in place of a year: “read in 2026” for a page without a date, else undefined. */
const readIn = ({ issued, accessed }: Reference): string | undefined => {
  const day = accessed?.['date-parts'][0];
  return issued || !day ? undefined : `read in ${day[0]}`;
};

/** As beside a finding, and for a page without a date when it was read: “NHS, read in 2026”. */
export const datedCitation = (reference: Reference): string => [shortCitation(reference), readIn(reference)].filter(Boolean).join(', ');

/** All authors up to six, Vancouver style (ICMJE), with a full stop; “et al.” after that or where the list is not whole. */
export function authorList(reference: Reference): string | undefined {
  const authors = reference.author;
  if (!authors) return undefined;
  const named = authors.slice(0, 6).map(fullName).join(', ');
  return authors.length > 6 || reference.custom.authors ? `${named}, et al.` : named.replace(/\.?$/, '.');
}

/** Where it appeared: journal or publisher, year, volume(issue):pages, and the mark of a retraction. */
export function sourceLine(reference: Reference): string {
  const year = reference.issued?.['date-parts'][0][0];
  const place = reference['container-title'] ?? reference.publisher;
  const volume = reference.volume
    ? `${reference.volume}${reference.issue ? `(${reference.issue})` : ''}${reference.page ? `:${reference.page}` : ''}`
    : reference.page;
  const dated = year ?? readIn(reference);
  const line = [place, dated, volume]
    .filter(Boolean)
    .join('. ')
    .replace(/\. (\d{4})\. /, '. $1;');
  const mark = standing(reference);
  return mark ? `${line} (${mark})` : line;
}

export type Link = { label: string; href: string };

/** Where a reader can look it up, best first: DOI, PubMed, PubMed Central, or the body’s own page. */
export function lookUpLinks(reference: Reference): Link[] {
  const links: Link[] = [];
  if (reference.DOI) links.push({ label: `doi:${reference.DOI}`, href: `https://doi.org/${encodeURI(reference.DOI)}` });
  if (reference.PMID) links.push({ label: `PubMed ${reference.PMID}`, href: `https://pubmed.ncbi.nlm.nih.gov/${reference.PMID}/` });
  if (reference.PMCID) links.push({ label: reference.PMCID, href: `https://pmc.ncbi.nlm.nih.gov/articles/${reference.PMCID}/` });
  if (links.length === 0 && reference.URL)
    links.push({ label: new URL(reference.URL).hostname.replace(/^www\./, ''), href: reference.URL });
  return links;
}

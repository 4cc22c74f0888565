import type { Reference } from '../../src/schemas/index.ts';
import type { Ask } from './ask.ts';
import { crossrefAddress, crossrefNotices, nextVersion } from './crossref.ts';
import type { Notice } from './notice.ts';
import { pubmedAddress, pubmedNotices } from './pubmed.ts';

/** What the registers said of one record. */
export type LookedUp = { reference: Reference; notices: Notice[]; answered: Notice['register'][]; unanswered: string[] };

const batch = 100;
const saidOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function newestVersion(doi: string, ask: Ask, mailto?: string): Promise<string | undefined> {
  let newest: string | undefined;
  for (let next = nextVersion(doi); next; next = nextVersion(next)) {
    if ((await ask(crossrefAddress(next, mailto))) === undefined) return newest;
    newest = next;
  }
  return newest;
}

async function atCrossref({ DOI }: Reference, ask: Ask, mailto?: string): Promise<Omit<LookedUp, 'reference'>> {
  if (DOI === undefined) return { notices: [], answered: [], unanswered: [] };
  try {
    const answer = await ask(crossrefAddress(DOI, mailto));
    if (answer === undefined) return { notices: [], answered: [], unanswered: [`Crossref does not know ${DOI}`] };
    const told = crossrefNotices(answer);
    const newest = await newestVersion(DOI, ask, mailto);
    const isTold = newest === undefined || told.some(({ where }) => where?.toLowerCase().endsWith(newest.toLowerCase()));
    const notices: Notice[] = isTold
      ? told
      : [...told, { kind: 'newer-version', register: 'Crossref', where: `https://doi.org/${newest}` }];
    return { notices, answered: ['Crossref'], unanswered: [] };
  } catch (error) {
    return { notices: [], answered: [], unanswered: [saidOf(error)] };
  }
}

async function atPubMed(pmids: readonly string[], ask: Ask, mailto?: string): Promise<{ told: Map<string, Notice[]>; problem?: string }> {
  const told = new Map<string, Notice[]>();
  for (let start = 0; start < pmids.length; start += batch)
    try {
      const answer = await ask(pubmedAddress(pmids.slice(start, start + batch), mailto));
      for (const [pmid, notices] of pubmedNotices(answer)) told.set(pmid, notices);
    } catch (error) {
      return { told, problem: saidOf(error) };
    }
  return { told };
}

/** Looks every DOI up at Crossref and every PMID at PubMed; records without either come back unasked. */
export async function lookUp(references: readonly Reference[], ask: Ask, mailto?: string): Promise<LookedUp[]> {
  const pmids = references.flatMap(({ PMID }) => PMID ?? []);
  const { told, problem } = await atPubMed(pmids, ask, mailto);
  const all: LookedUp[] = [];
  for (const reference of references) {
    const crossref = await atCrossref(reference, ask, mailto);
    const pubmed = reference.PMID === undefined ? undefined : told.get(reference.PMID);
    const silent = reference.PMID !== undefined && pubmed === undefined;
    all.push({
      reference,
      notices: [...crossref.notices, ...(pubmed ?? [])],
      answered: [...crossref.answered, ...(pubmed ? (['PubMed'] as const) : [])],
      unanswered: [...crossref.unanswered, ...(silent ? [problem ?? `PubMed does not know ${reference.PMID}`] : [])],
    });
  }
  return all;
}

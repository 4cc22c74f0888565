import { z } from 'astro/zod';
import { kindOf, saysRetracted, type Notice } from './notice.ts';

const summary = z.object({
  title: z.string().default(''),
  pubtype: z.array(z.string()).default([]),
  references: z
    .array(z.object({ refsource: z.string().default(''), reftype: z.string(), pmid: z.union([z.string(), z.number()]).default('') }))
    .default([]),
  error: z.string().optional(),
});
const answerOf = z.object({ result: z.object({ uids: z.array(z.string()) }).catchall(z.unknown()) });

/** The address at which PubMed answers for up to 200 numbers at once. */
export function pubmedAddress(pmids: readonly string[], mailto?: string): string {
  const query = new URLSearchParams({ db: 'pubmed', retmode: 'json', tool: 'knead-to-know', id: pmids.join(',') });
  if (mailto) query.set('email', mailto);
  return `https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?${query}`;
}

function noticesOf({ title, pubtype, references }: z.infer<typeof summary>): Notice[] {
  const told = references.flatMap(({ refsource, reftype, pmid }): Notice[] => {
    // “Update in” leads onward; “Update of” and “Retraction of” lead back.
    const [, word] = /^(.+?) ?in$/i.exec(reftype) ?? [];
    const kind = word === undefined ? 'other' : kindOf(word);
    const where = pmid === '' ? refsource : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
    return kind === 'other' ? [] : [{ kind, register: 'PubMed', where }];
  });
  const isRetracted = pubtype.includes('Retracted Publication') || saysRetracted(title);
  const isNotice = ['Retraction of Publication', 'Published Erratum', 'Expression of Concern'].some((type) => pubtype.includes(type));
  return [
    ...(isRetracted && !told.some(({ kind }) => kind === 'retraction') ? [{ kind: 'retraction', register: 'PubMed' } as const] : []),
    ...(isNotice ? [{ kind: 'is-a-notice', register: 'PubMed' } as const] : []),
    ...told,
  ];
}

/** What PubMed’s answer says has happened to each number; a number that PubMed does not know is absent. */
export function pubmedNotices(answer: unknown): Map<string, Notice[]> {
  const { result } = answerOf.parse(answer);
  const read = result.uids.map((uid) => [uid, summary.parse(result[uid])] as const);
  return new Map(read.filter(([, { error }]) => error === undefined).map(([uid, one]) => [uid, noticesOf(one)]));
}

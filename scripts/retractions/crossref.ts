import { z } from 'astro/zod';
import { kindOf, saysRetracted, type Notice } from './notice.ts';

const update = z.object({
  DOI: z.string(),
  type: z.string(),
  updated: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
});
const work = z.object({
  message: z.object({
    DOI: z.string(),
    title: z.array(z.string()).default([]),
    'updated-by': z.array(update).default([]),
    'update-to': z.array(update).default([]),
    relation: z.record(z.string(), z.array(z.object({ 'id-type': z.string(), id: z.string() }))).default({}),
  }),
});

const address = (doi: string): string => `https://doi.org/${doi}`;
const written = (parts: readonly number[] | undefined): string | undefined => parts?.map((part) => String(part).padStart(2, '0')).join('-');

/** The address at which Crossref answers for a DOI. */
export const crossrefAddress = (doi: string, mailto?: string): string =>
  `https://api.crossref.org/works/${encodeURIComponent(doi)}${mailto ? `?mailto=${encodeURIComponent(mailto)}` : ''}`;

/** The stem and number of a DOI whose last part counts versions, as Cochrane’s do: `….CD001929` is 1, `….CD001929.pub3` is 3. */
export function versionOf(doi: string): { stem: string; number: number } | undefined {
  const [, stem, number] = /^(10\.\d+\/14651858\.[a-z]{2}\d+)(?:\.pub(\d+))?$/i.exec(doi) ?? [];
  return stem === undefined ? undefined : { stem, number: Number(number ?? 1) };
}

/** The DOI that the next version of a Cochrane review would have. */
export function nextVersion(doi: string): string | undefined {
  const version = versionOf(doi);
  return version && `${version.stem}.pub${version.number + 1}`;
}

function isNewer(doi: string, other: string): boolean {
  const [here, there] = [versionOf(doi), versionOf(other)];
  return !here || !there || there.number > here.number;
}

/** What Crossref’s answer for one DOI says has happened to it. */
export function crossrefNotices(answer: unknown): Notice[] {
  const { DOI, title, 'updated-by': updatedBy, 'update-to': updateTo, relation } = work.parse(answer).message;
  const related = ['is-replaced-by', 'is-preprint-of', 'has-version'].flatMap((name) => relation[name] ?? []);
  const notices = [
    ...updatedBy.map(({ DOI: doi, type, updated }) => ({
      kind: kindOf(type),
      where: address(doi),
      on: written(updated?.['date-parts'][0]),
    })),
    ...updateTo
      .filter(({ type }) => ['retraction', 'concern', 'correction'].includes(kindOf(type)))
      .map(({ DOI: doi }) => ({ kind: 'is-a-notice' as const, where: address(doi) })),
    ...related
      .filter((other) => other['id-type'] === 'doi' && isNewer(DOI, other.id))
      .map(({ id }) => ({ kind: 'newer-version' as const, where: address(id) })),
    ...(title.some(saysRetracted) ? [{ kind: 'retraction' as const, where: address(DOI) }] : []),
  ];
  // Publisher and Retraction Watch tell of the same notice.
  const once = new Map(notices.toReversed().map((notice) => [`${notice.kind} ${notice.where}`, notice]));
  return [...once.values()].toReversed().map((notice) => ({ ...notice, register: 'Crossref' }));
}

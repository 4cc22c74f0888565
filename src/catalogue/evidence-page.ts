import type { RatedFinding } from '../evidence/rating.ts';
import { articlePath, referenceAnchor, studyAnchor } from '../paths.ts';
import type { Reference } from '../schemas/index.ts';
import type { Catalogue, Identified } from './create.ts';
import { findingsUsed } from './relations.ts';
import { kindWords } from './statements.ts';
import type { ArticleView, Study } from './view.ts';

/** What of an article rests on a source: a statement or a study, in a few words, and where it is read. */
export type Resting = { words: string; href: string };

/** One of an article’s sources with all that rests on it there, and how far it was read. */
export type SourceRecord = {
  number: number;
  reference: Identified<Reference>;
  record: string;
  read: string | undefined;
  resting: readonly Resting[];
};

/** A study of the table, with whether the article’s own words rest on it. */
export type TabledStudy = Study & { used: boolean };

/** The page of an article’s studies and sources. */
export type EvidencePage = {
  studies: readonly TabledStudy[];
  sources: readonly SourceRecord[];
  /** How many of the studies were looked at twice, and in how much of their text. */
  depth: { fullText: number; abstract: number; once: number };
};

const longest = 90;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/, '')} …` : text);

const readWords = {
  'full-text': 'its full text',
  abstract: 'its abstract',
  summary: 'a published summary',
  'not-stated': undefined,
} as const;

/** How far a source was read for its findings: the most of any second look, else of the first. */
function readOf(findings: readonly RatedFinding[]): string | undefined {
  const looks = findings.map(({ checkedIn, readIn }) => checkedIn ?? readIn);
  const most = (['full-text', 'abstract', 'summary'] as const).find((one) => looks.includes(one));
  return most && readWords[most];
}

/** The page of an article’s studies; `anchor` gives the place of a heading of its text by that heading’s words. */
export function evidencePage(catalogue: Catalogue, view: ArticleView, anchor: (heading: string) => string | undefined): EvidencePage {
  const { id, body } = view.article;
  const used = new Set(findingsUsed(view.article));
  const headings = body.blocks.filter(({ kind }) => kind === 'heading');
  const placeOf = (line: number | undefined): string => {
    const above = headings.filter((heading) => heading.line <= (line ?? 0)).at(-1);
    const slug = above && anchor(above.text);
    return slug ? `${articlePath(id)}#${slug}` : articlePath(id);
  };
  const own = catalogue.statements().filter(({ where }) => where.id === id);
  const restingOn = (reference: string): Resting[] => [
    ...own
      .filter(({ references }) => references.includes(reference))
      .map(({ kind, text, where }) => ({
        words: `${kindWords[kind]}: ${shortened(text)}`,
        href: kind === 'prose' ? placeOf(where.line) : articlePath(id),
      })),
    ...view.studies
      .filter(({ finding }) => finding.reference === reference)
      .map(({ finding }) => ({ words: `Study: ${shortened(finding.outcome)}`, href: studyAnchor(id, finding.id) })),
  ];
  const { studies } = view;
  const looked = (depth: 'full-text' | 'abstract'): number => studies.filter(({ finding }) => finding.checkedIn === depth).length;
  return {
    studies: studies.map((study) => ({ ...study, used: used.has(study.finding.id) })),
    sources: view.sources.map(({ number, reference }) => ({
      number,
      reference,
      record: referenceAnchor(reference.id),
      read: readOf(studies.flatMap(({ finding }) => (finding.reference === reference.id ? finding : []))),
      resting: restingOn(reference.id),
    })),
    depth: { fullText: looked('full-text'), abstract: looked('abstract'), once: studies.filter(({ finding }) => !finding.checked).length },
  };
}

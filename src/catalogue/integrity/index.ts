import {
  brokenPromises,
  danglingEdges,
  duplicates,
  impossibleDates,
  referenceProblems,
  silentArticles,
  strangeMarkup,
  uncheckedAnswers,
  unknownNumbers,
} from './edges.ts';
import type { Problem } from './problem.ts';
import { strangeVerdicts } from './verdicts.ts';
import { readSource, type Source } from './source.ts';

const rules = [
  danglingEdges,
  strangeMarkup,
  unknownNumbers,
  duplicates,
  uncheckedAnswers,
  silentArticles,
  referenceProblems,
  impossibleDates,
  brokenPromises,
  strangeVerdicts,
];

/** All that is wrong with the content graph; an empty list where it is sound. */
export const integrityProblems = (source: Source): Problem[] => [...source.problems, ...rules.flatMap((rule) => rule(source))];

/** Reads <root>/src/content and lists all that is wrong with it. */
export const checkContent = (root: string): Problem[] => integrityProblems(readSource(root));

export { describe, report, type Problem } from './problem.ts';
export { readSource, type Article, type Source } from './source.ts';

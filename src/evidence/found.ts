import type { Direction, Rung, Verdict } from '../schemas/vocabulary.ts';
import type { Mark } from './map.ts';
import type { Sureness } from './rating.ts';
import { certaintyWords, outcomeWords, verdictWords } from './wording.ts';
import { capital } from '../text/words.ts';

/** What was found, as every card, row and head tells it: its sign, its words, and how sure anyone is where that is rated. */
export type Found = { sign?: Direction | Verdict; words: string; sure?: Sureness };

/** The words for two that no study brought together. */
export const unstudied: Found = { words: 'No study of it alone found' };

/** What advice comes to where no result answers: words without a rating. */
export const advised: Found = { sign: 'advice', words: capital(outcomeWords('advice')) };

/** A direction at its certainty, on the ladder of the sentences: “May help”, low certainty. */
export const foundOf = ({ direction, certainty, ours }: Sureness & { direction: Direction }): Found => ({
  sign: direction,
  words: capital(outcomeWords(direction, certainty)),
  sure: { certainty, ours },
});

/** What became of a claim, and how sure anyone is of that where studies were rated. */
export const foundOfClaim = (rating: Verdict, sure?: Sureness): Found => ({
  sign: rating,
  words: verdictWords[rating].label,
  ...(sure && { sure }),
});

/** A cell of the map as one row: its result, “Results differ” for several, “No study of it alone found” for none. */
export function foundInCell(marks: readonly Pick<Mark, 'direction' | 'sure'>[]): Found {
  const results = marks.flatMap(({ direction, sure }) => (sure ? [{ direction, ...sure }] : []));
  const [only] = results;
  if (!only) return unstudied;
  return results.length > 1 ? { sign: 'mixed', words: 'Results differ' } : foundOf(only);
}

/** The same in one line of text: “May help, low certainty (our rating)”. */
export const foundPhrase = ({ words, sure }: Found): string =>
  sure ? `${words}, ${certaintyWords[sure.certainty].label.toLowerCase()}${sure.ours ? ' (our rating)' : ''}` : words;

/** A name that says an outcome whole, to find it ready-made: “benefit-low-ours”. */
export const foundName = ({ direction, certainty, ours }: { direction: Direction; certainty: Rung; ours?: boolean }): string =>
  `${direction}-${certainty}${ours ? '-ours' : ''}`;

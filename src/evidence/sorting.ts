import { rungs } from '../schemas/vocabulary.ts';
import type { RatedFinding, Sureness } from './rating.ts';

/**
 * How sure an answer is: as the least sure of the results it rests on; undefined where it rests on none. The rating is ours where
 * any result that is no surer has ours.
 */
export function leastSureOf(findings: readonly Pick<RatedFinding, 'rating'>[]): Sureness | undefined {
  const ratings = findings.flatMap(({ rating }) => rating ?? []);
  const certainty = rungs.findLast((rung) => ratings.some((one) => one.certainty === rung));
  return certainty && { certainty, ours: ratings.some((one) => one.certainty === certainty && one.ours) };
}

import type { RatedFinding, Sureness } from './rating.ts';
import { howBig } from './sizes.ts';
import { capital } from '../text/words.ts';

/** One finding as four answers: for whom, how big, how long, how sure. */
export type Glance = { about: string; whom: string; against: string; big: string; long: string; sure: Sureness };

/** The answers of one finding; it has had its second look, so it has the parts of its sentence. */
export function glanceOf(finding: RatedFinding): Glance | undefined {
  const { say, rating } = finding;
  if (!say || !('what' in say) || !rating) return undefined;
  return {
    about: capital(say.outcome),
    whom: say.who ? capital(say.who.replace(/^(?:in|of|for|among) /, '')) : capital(finding.population),
    against: say.than ? capital(say.than.replace(/^(?:compared with|against|than) /, '')) : capital(finding.comparator),
    big: howBig(finding),
    long: say.when ? capital(say.when) : 'Not stated',
    sure: rating,
  };
}

import type { Finding } from '../schemas/index.ts';
import { certainties, type Certainty } from '../schemas/vocabulary.ts';
import { isEvidence } from './map.ts';

/** The certainty that stands beside an answer: the least sure of the evidence it rests on; undefined where it rests on none. */
export function leastSureOf(findings: readonly Pick<Finding, 'certainty' | 'direction'>[]): Certainty | undefined {
  return findings
    .filter(isEvidence)
    .map(({ certainty }) => certainty)
    .sort((a, b) => certainties.indexOf(b) - certainties.indexOf(a))[0];
}

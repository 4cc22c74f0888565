import type { Finding } from '../schemas/index.ts';
import { certainties, type Certainty } from '../schemas/vocabulary.ts';

/** The certainty that stands beside an answer: the least sure of the evidence it rests on; undefined where it rests on none. */
export function leastSureOf(findings: readonly Pick<Finding, 'certainty' | 'direction'>[]): Certainty | undefined {
  const evidence = findings.filter(({ direction }) => direction !== 'advice' && direction !== 'not-applicable');
  return evidence.map(({ certainty }) => certainty).sort((a, b) => certainties.indexOf(b) - certainties.indexOf(a))[0];
}

/** Findings by their certainty, surest first; advice and background come last, under undefined. */
export function byCertainty<One extends Pick<Finding, 'certainty' | 'direction'>>(
  findings: readonly One[],
): [Certainty | undefined, One[]][] {
  const groups = Map.groupBy(findings, ({ certainty, direction }) =>
    direction === 'advice' || direction === 'not-applicable' ? undefined : certainty,
  );
  const place = (certainty: Certainty | undefined): number => (certainty ? certainties.indexOf(certainty) : certainties.length);
  return [...groups].sort(([a], [b]) => place(a) - place(b));
}

import type { Finding } from '../schemas/index.ts';
import { certainties, verdicts, type Certainty, type Verdict } from '../schemas/vocabulary.ts';

/** The rules below in words, for readers. */
export const verdictRules: Readonly<Record<Verdict, string>> = {
  'holds-up': 'at least one result with moderate or high certainty bears it out, and none as sure speaks against it.',
  partly: 'something bears it out, but only in part: with low certainty, for some people, or for a while.',
  'not-shown': 'no result with moderate or high certainty bears it out. What there is is weak, mixed, or was measured in a laboratory.',
  wrong: 'the surest results speak against it.',
};

type Weighed = Pick<Finding, 'direction' | 'certainty' | 'checked'>;

const rank = (certainty: Certainty): number => certainties.length - certainties.indexOf(certainty);
const best = (findings: readonly Weighed[]): number => Math.max(0, ...findings.map(({ certainty }) => rank(certainty)));
const good = rank('moderate');

/**
 * The verdicts that a claim’s findings leave open; docs/evidence.md states the rules in words.
 * holds-up: a checked benefit of moderate or high certainty, and nothing as sure against it.
 * partly: some benefit, or mixed results. not-shown: no checked benefit of moderate or high certainty.
 * wrong: nothing that is as sure speaks for the claim as speaks against it.
 */
export function openVerdicts(findings: readonly Weighed[]): Verdict[] {
  const checked = findings.filter((one) => one.checked);
  const helps = checked.filter(({ direction }) => direction === 'benefit');
  const against = checked.filter(({ direction }) => direction === 'no-difference' || direction === 'harm');
  const mixed = checked.some(({ direction }) => direction === 'mixed');
  const open: Record<Verdict, boolean> = {
    'holds-up': best(helps) >= good && best(helps) > best(against),
    partly: helps.length > 0 || mixed,
    'not-shown': best(helps) < good,
    wrong: best(helps) === 0 || best(helps) < best(against),
  };
  return verdicts.filter((verdict) => open[verdict]);
}

import type { Finding } from '../schemas/index.ts';
import {
  type broadTechniques,
  changes,
  type Certainty,
  type Design,
  type Direction,
  type PrecautionLevel,
  type Speed,
  type Verdict,
} from '../schemas/vocabulary.ts';

/** The label beside every sentence, its pips out of four, and what it means. */
export const certaintyWords: Readonly<Record<Certainty, { label: string; short: string; pips: number; means: string }>> = {
  high: { label: 'High certainty', short: 'High', pips: 4, means: 'More research is very unlikely to change the answer.' },
  moderate: {
    label: 'Moderate certainty',
    short: 'Moderate',
    pips: 3,
    means: 'The answer is probably close to the truth; more research could change it.',
  },
  low: { label: 'Low certainty', short: 'Low', pips: 2, means: 'The answer may be quite different from the truth.' },
  'very-low': { label: 'Very low certainty', short: 'Very low', pips: 1, means: 'The answer is likely to be different from the truth.' },
  'not-rated': { label: 'Not graded', short: 'Not graded', pips: 0, means: 'Nobody has graded how sure this is.' },
};

/** What a study found, in words that stand alone in a table. */
export const directionWords: Readonly<Record<Direction, { label: string; symbol: string }>> = {
  benefit: { label: 'Helps', symbol: '▲' },
  'no-difference': { label: 'Little or no difference', symbol: '▬' },
  mixed: { label: 'Mixed results', symbol: '◆' },
  harm: { label: 'Harm reported', symbol: '▼' },
  insufficient: { label: 'Not enough research', symbol: '○' },
  advice: { label: 'Advice', symbol: '□' },
  'not-applicable': { label: 'Background', symbol: '·' },
};

export const designWords: Readonly<Record<Design, string>> = {
  guideline: 'Guideline',
  'systematic-review': 'Systematic review',
  rct: 'Randomised trial',
  'controlled-trial': 'Trial, not randomised',
  cohort: 'Follow-up study',
  experiment: 'Experiment',
  uncontrolled: 'No comparison group',
  review: 'Overview',
  'case-report': 'Case report',
  official: 'Official advice',
  'not-stated': 'Kind of study not stated',
};

/** Names of hands-on care that studies gave without naming one technique. */
export const broadNames: Readonly<Record<(typeof broadTechniques)[number], string>> = {
  massage: 'Massage in general',
  'manual-therapy': 'Manual therapy (hands-on care wider than massage)',
  touch: 'Touch',
};

export const verdictWords: Readonly<Record<Verdict, { label: string; means: string }>> = {
  'holds-up': { label: 'Holds up', means: 'Good studies bear it out.' },
  partly: { label: 'Partly true', means: 'True for some people, for a while, or in part.' },
  'not-shown': { label: 'Not shown', means: 'Nobody has shown it yet, or studies are too weak to tell.' },
  wrong: { label: 'Not so', means: 'Studies point the other way.' },
};

type Saying = NonNullable<Finding['say']>;
type Effect = Extract<Saying, { what: string }>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “One trial”, “A review of 12 trials”: who found it. */
export function sourcePhrase({ design, trials }: Pick<Finding, 'design' | 'trials'>): string {
  switch (design) {
    case 'rct':
      return trials !== undefined && trials > 1 ? `${capital(String(trials))} trials` : 'One trial';
    case 'controlled-trial':
      return 'One trial, not randomised,';
    case 'systematic-review':
      if (trials === 1) return 'A review with a single trial';
      return trials === undefined || trials === 0 ? 'A review of studies' : `A review of ${trials} trials`;
    case 'experiment':
      return 'One experiment';
    case 'cohort':
      return 'One follow-up study';
    case 'uncontrolled':
      return 'One study with no comparison group';
    case 'review':
      return 'An overview of research';
    case 'guideline':
      return 'One guideline';
    case 'case-report':
      return 'One case report';
    case 'official':
      return 'One official source';
    case 'not-stated':
      return 'One study';
  }
}

/** “reduces”, “probably reduce”, “may reduce”: the ladder of editorial wording for an effect. */
export function benefitVerb(say: Pick<Effect, 'change' | 'plural'>, certainty: Exclude<Certainty, 'very-low' | 'not-rated'>): string {
  const present = say.plural ? say.change : changes[say.change][0];
  return { high: present, moderate: `probably ${present}`, low: `may ${say.change}` }[certainty];
}

function effectSentence(say: Effect, finding: Pick<Finding, 'direction' | 'certainty' | 'design' | 'trials'>): string {
  const { certainty, direction } = finding;
  const present = say.plural ? say.change : changes[say.change][0];
  const make = say.plural ? 'make' : 'makes';
  const scope =
    [say.when, say.who]
      .filter(Boolean)
      .map((part) => ` ${part}`)
      .join('') + (say.than ? `, ${say.than}` : '');
  const source = sourcePhrase(finding);
  const outcome = say.outcome;

  if (direction === 'insufficient') return `There is not yet enough research to tell whether ${say.what} ${present} ${outcome}${scope}.`;
  if (direction === 'mixed')
    return certainty === 'very-low'
      ? `We are very unsure whether ${say.what} ${present} ${outcome}${scope}: results were mixed.`
      : `${source} found mixed results on whether ${say.what} ${present} ${outcome}${scope}.`;
  if (direction === 'no-difference') {
    const little = `little or no difference to ${outcome}${scope}`;
    switch (certainty) {
      case 'high':
        return `${capital(say.what)} ${make} ${little}.`;
      case 'moderate':
        return `${capital(say.what)} probably ${make} ${little}.`;
      case 'low':
        return `${capital(say.what)} may make ${little}.`;
      case 'very-low':
        return `We are very unsure whether ${say.what} ${make} any difference to ${outcome}${scope}.`;
      case 'not-rated':
        return `${source} found that ${say.what} made ${little}.`;
    }
  }
  if (direction === 'harm' && (finding.design === 'case-report' || finding.design === 'uncontrolled'))
    return `${finding.design === 'case-report' ? ((finding.trials ?? 1) > 1 ? 'Case reports describe' : 'One case report describes') : 'One study with no comparison group describes'} ${outcome} after ${say.what}${scope}.`;
  switch (certainty) {
    case 'very-low':
      return `We are very unsure whether ${say.what} ${present} ${outcome}${scope}.`;
    case 'not-rated':
      return `${source} found that ${say.what} ${changes[say.change][1]} ${outcome}${scope}.`;
    default:
      return `${capital(say.what)} ${benefitVerb(say, certainty)} ${outcome}${scope}.`;
  }
}

/**
 * One finding as a sentence: who, compared with what, what changed, with its certainty in the verb.
 * Undefined where the finding has had no second look and so has no `say`. Ladder: docs/content-model.md.
 */
export function findingSentence(finding: Pick<Finding, 'say' | 'direction' | 'certainty' | 'design' | 'trials'>): string | undefined {
  const { say } = finding;
  if (!say) return undefined;
  if ('background' in say) return say.background;
  if ('body' in say) return `${capital(say.body)} advises ${say.advises}.`;
  return effectSentence(say, finding);
}

/** How fast to act on a warning sign. */
export const speedWords: Readonly<Record<Speed, string>> = {
  now: 'Now',
  today: 'Today',
  'this-week': 'This week',
  'before-massage': 'Before massage',
};

/** How far a precaution goes. */
export const levelWords: Readonly<Record<PrecautionLevel, string>> = {
  'do-not': 'Not now',
  'ask-first': 'Ask first',
  adapt: 'Adapt',
};

import type { broadTechniques, Rung, Design, Direction, PrecautionLevel, Speed, Verdict } from '../schemas/vocabulary.ts';

/** The label beside every sentence, its pips out of four, and what it means. */
export const certaintyWords: Readonly<Record<Rung, { label: string; short: string; pips: number; means: string }>> = {
  high: { label: 'High certainty', short: 'High', pips: 4, means: 'More research is very unlikely to change the answer.' },
  moderate: {
    label: 'Moderate certainty',
    short: 'Moderate',
    pips: 3,
    means: 'The answer is probably close to the truth; more research could change it.',
  },
  low: { label: 'Low certainty', short: 'Low', pips: 2, means: 'The answer may be quite different from the truth.' },
  'very-low': { label: 'Very low certainty', short: 'Very low', pips: 1, means: 'The answer is likely to be different from the truth.' },
};

/** What a study found, in words that stand alone in a table. */
export const directionWords: Readonly<Record<Direction, { label: string; symbol: string }>> = {
  benefit: { label: 'In favour', symbol: '▲' },
  'no-difference': { label: 'Little or no difference', symbol: '▬' },
  mixed: { label: 'Mixed results', symbol: '◆' },
  harm: { label: 'Worse, or harm', symbol: '▼' },
  insufficient: { label: 'Not enough research', symbol: '○' },
  advice: { label: 'Advice', symbol: '□' },
  'not-applicable': { label: 'Background', symbol: '·' },
};

/** What effects come to, surest first. */
const firm: Readonly<Record<'benefit' | 'no-difference', Record<Rung, string>>> = {
  benefit: {
    high: 'helps',
    moderate: 'probably helps',
    low: 'may help',
    'very-low': 'very unsure whether it helps',
  },
  'no-difference': {
    high: 'makes little or no difference',
    moderate: 'probably makes little or no difference',
    low: 'may make little or no difference',
    'very-low': 'very unsure whether it makes any difference',
  },
};
const plain: Readonly<Record<Exclude<Direction, keyof typeof firm>, string>> = {
  mixed: 'mixed results',
  harm: 'harm reported',
  insufficient: 'not enough research',
  advice: 'advice, not a study',
  'not-applicable': 'background',
};

/** What a direction comes to at a certainty, on the same ladder as the sentences: “may help”, “mixed results”; unrated counts as least sure. */
export const outcomeWords = (direction: Direction, certainty: Rung = 'very-low'): string =>
  direction === 'benefit' || direction === 'no-difference' ? firm[direction][certainty] : plain[direction];

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

/** How fast to act on a warning sign. */
export const speedWords: Readonly<Record<Speed, string>> = {
  now: 'Now',
  today: 'Today',
  'this-week': 'This week',
  'before-massage': 'Before massage',
};

/** How far a precaution goes. */
export const levelWords: Readonly<Record<PrecautionLevel, string>> = {
  never: 'Never',
  'not-now': 'Not now',
  'ask-first': 'Ask first',
  adapt: 'Adapt',
};

/** How firm a technique is, by its pressure from 1 to 5. */
export const pressureWords: readonly string[] = ['', 'Resting hand', 'Light', 'Medium', 'Firm', 'Very firm'];

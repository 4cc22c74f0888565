import type { Reference } from '../schemas/index.ts';

type Details = Reference['custom'];

/** Kinds of publication in words. */
export const kindWords: Readonly<Record<Details['kind'], string>> = {
  'systematic-review': 'Systematic review',
  'umbrella-review': 'Review of reviews',
  'evidence-map': 'Evidence map',
  rct: 'Randomised trial',
  review: 'Overview',
  guideline: 'Guideline',
  government: 'Official page',
  charity: 'Charity',
  organisation: 'Organisation',
  experiment: 'Experiment',
  cohort: 'Follow-up study',
  'case-reports': 'Case reports',
};

/** What became of a publication, in words. */
export const retractionWords: Readonly<Record<NonNullable<Details['retraction']>, string>> = {
  'none-found': 'No retraction found.',
  retracted: 'Retracted.',
  'expression-of-concern': 'The journal has expressed concern.',
  'not-looked-up': 'Retraction: not looked up.',
};

import type { Section } from '../../schemas/vocabulary.ts';
import type { Rule } from './rule.ts';

const ofHands: readonly Section[] = ['conditions', 'techniques', 'client-groups'];

/** Conditions, techniques and client groups that show no precaution. */
export const unguardedArticles: Rule = {
  why: 'There is no one for whom every massage is safe on every day.',
  find: ({ source }) =>
    source.articles
      .filter(({ section, data }) => ofHands.includes(section) && data.precautions.length === 0)
      .map(({ file, at }) => ({
        file,
        ...at(['precautions']),
        field: 'precautions',
        value: '[]',
        message: 'is empty: say when to leave it, ask first or adapt it',
      })),
};

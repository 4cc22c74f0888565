import { atEdge, type Rule } from './rule.ts';

/** Edges to findings that nobody has looked at twice, from anywhere but the list of what a search found. */
export const uncheckedAnswers: Rule = {
  why: 'No answer rests on a result whose source was looked at only once.',
  find: ({ source, edges }) => {
    const unchecked = new Set(source.entries.findings.filter(({ data }) => !data.checked).map(({ id }) => id));
    return edges
      .filter(({ target, value, field }) => target === 'finding' && unchecked.has(value) && !field.startsWith('looked.'))
      .map((edge) => atEdge(edge, 'rests on a finding whose source has not been double-checked'));
  },
};

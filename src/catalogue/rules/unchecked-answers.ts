import type { Rule } from './rule.ts';

/** Edges to findings, from anywhere, that nobody has looked at twice. */
export const uncheckedAnswers: Rule = {
  why: 'No answer rests on a result whose source was looked at only once.',
  find: ({ source, edges }) => {
    const unchecked = new Set(source.entries.findings.filter(({ data }) => !data.checked).map(({ id }) => id));
    return edges
      .filter(({ target, value }) => target === 'finding' && unchecked.has(value))
      .map(({ from: { file }, field, value, line, column }) => ({
        file,
        line,
        column,
        field,
        value,
        message: 'rests on a finding whose source has not been double-checked',
      }));
  },
};

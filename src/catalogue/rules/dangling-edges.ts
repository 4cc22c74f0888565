import { targets } from '../../schemas/fields.ts';
import { nearest } from '../../source/index.ts';
import { atEdge, maybeIn, type Rule } from './rule.ts';

/** Every edge that names nothing, in every file. */
export const danglingEdges: Rule = {
  why: 'What a page names and cannot find is left out of it, a warning as silently as a link.',
  find: ({ source, edges, names }) =>
    edges.flatMap((edge) => {
      const { from, target, value } = edge;
      const valid = names[target];
      const itself = target === 'other-article' && value === from.id;
      if ((valid.has(value) && !itself) || maybeIn(source, value, from.file)) return [];
      const near = nearest(value, target === 'other-article' ? [...valid].filter((other) => other !== from.id) : valid);
      return [{ ...atEdge(edge, `names no ${targets[target]}`), nearest: near }];
    }),
};

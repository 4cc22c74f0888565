import { targets } from '../../schemas/fields.ts';
import { nearest } from '../../source/index.ts';
import { maybeIn, type Rule } from './rule.ts';

/** Every edge that names nothing, in every file. */
export const danglingEdges: Rule = {
  why: 'What a page names and cannot find is left out of it, a warning as silently as a link.',
  find: ({ source, edges, names }) =>
    edges.flatMap(({ from: { id, file }, field, target, value, line, column }) => {
      const valid = names[target];
      const itself = target === 'other-article' && value === id;
      if ((valid.has(value) && !itself) || maybeIn(source, value, file)) return [];
      const near = nearest(value, target === 'other-article' ? [...valid].filter((other) => other !== id) : valid);
      return [{ file, line, column, field, value, message: `names no ${targets[target]}`, nearest: near }];
    }),
};

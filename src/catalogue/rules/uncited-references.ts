import { sizeReference } from '../../evidence/sizes.ts';
import { maybeIn, type Rule } from './rule.ts';

/** References that nothing cites. */
export const uncitedReferences: Rule = {
  why: 'A publication on the list of references is there because something rests on it.',
  find: ({ source, edges }) => {
    const cited = new Set([sizeReference, ...edges.filter(({ target }) => target === 'reference').map(({ value }) => value)]);
    return source.entries.references
      .filter(({ id, file }) => !cited.has(id) && !maybeIn(source, id, file))
      .map(({ id, file, at }) => ({ file, ...at(['id']), field: 'id', value: id, message: 'is cited by nothing' }));
  },
};

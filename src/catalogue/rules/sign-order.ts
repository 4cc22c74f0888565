import { speeds } from '../../schemas/vocabulary.ts';
import type { Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

/** Signs whose place another sign has, steps that do not come most urgent first, and urgent signs that no words can raise in search. */
export const signOrder: Rule = {
  why: 'The most urgent sign and step stand first, and a searcher in danger must meet the card.',
  find: ({ source }) => {
    const byRank = Map.groupBy(source.entries.signs, ({ data }) => data.rank);
    return source.entries.signs.flatMap(({ file, at, data }): Problem[] => {
      const order = data.steps.map(({ speed }) => speeds.indexOf(speed));
      const [always] = data.steps.filter(({ when }) => !when);
      return [
        ...((byRank.get(data.rank)?.length ?? 0) > 1
          ? [{ file, ...at(['rank']), field: 'rank', value: String(data.rank), message: 'is the place of another sign too' }]
          : []),
        ...(order.some((speed, index) => index > 0 && speed < (order[index - 1] ?? 0))
          ? [{ file, ...at(['steps']), field: 'steps', message: 'must come most urgent first' }]
          : []),
        ...(always && ['now', 'today'].includes(always.speed) && data.rules.length === 0
          ? [{ file, ...at(['rules']), field: 'rules', message: 'is empty: no words raise the card of an urgent sign' }]
          : []),
      ];
    });
  },
};

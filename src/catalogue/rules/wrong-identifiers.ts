import { doubles, identifierProblems } from '../../citations/identifiers.ts';
import { latestDay } from '../../text/iso-day.ts';
import type { Rule } from './rule.ts';

/** Identifiers that cannot be, do not fit their record, or stand in two records. */
export const wrongIdentifiers: Rule = {
  why: 'A reader looks a publication up by its number, and one publication under two ids is counted twice.',
  find: ({ source, today }) => {
    const references = source.entries.references;
    const places = new Map(references.map(({ id, file, at }) => [id, { file, at }]));
    const until = latestDay(today);
    return [
      ...references.flatMap(({ data }) => identifierProblems(data, until).map((problem) => ({ id: data.id, ...problem }))),
      ...doubles(references.map(({ data }) => data)),
    ].flatMap(({ id, ...problem }) => {
      const place = places.get(id);
      return place ? [{ file: place.file, ...place.at(problem.field.split('.')), ...problem }] : [];
    });
  },
};

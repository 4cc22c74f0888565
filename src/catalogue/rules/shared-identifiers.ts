import type { Rule } from './rule.ts';

/** DOIs that two references share. */
export const sharedIdentifiers: Rule = {
  why: 'One publication under two ids is counted twice.',
  find: ({ source }) => {
    const dois = Map.groupBy(
      source.entries.references.filter(({ data }) => data.DOI),
      ({ data }) => data.DOI?.toLowerCase() ?? '',
    );
    return [...dois]
      .filter(([, entries]) => entries.length > 1)
      .flatMap(([doi, entries]) =>
        entries.map(({ file, at }) => ({
          file,
          ...at(['DOI']),
          field: 'DOI',
          value: doi,
          message: `is the DOI of ${entries.length} references`,
        })),
      );
  },
};

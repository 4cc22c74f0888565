import type { Rule } from './rule.ts';

/** Records whose id is not their file’s name, and findings outside the file of their first topic or without their reference in their id. */
export const misplacedEntries: Rule = {
  why: 'An entry is found again by its file and its id, and both are addresses.',
  find: ({ source }) => [
    ...source.entries.references
      .filter(({ id, data }) => data.id !== id)
      .map(({ file, at, id, data }) => ({ file, ...at(['id']), field: 'id', value: data.id, message: `must be the file’s name, ${id}` })),
    ...source.entries.findings.flatMap(({ file, at, id, data }) => {
      const home = file.replace(/^src\/content\/findings\/|\.yaml$/g, '');
      return [
        ...(data.topics[0] === home
          ? []
          : [
              {
                file,
                ...at(['topics', 0]),
                field: `${id}.topics.0`,
                value: data.topics[0],
                message: `must be ${home}: a finding lives in the file of its first topic`,
              },
            ]),
        ...(id.includes(`--${data.reference}`)
          ? []
          : [{ file, ...at(['id']), field: `${id}.id`, value: id, message: `must end with --${data.reference}` }]),
      ];
    }),
  ],
};

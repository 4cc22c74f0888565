import type { Rule } from './rule.ts';

const fields = ['intervention', 'comparator', 'population', 'outcome'] as const;

/** Ids of techniques and conditions where a study’s words belong. */
export const rawIds: Rule = {
  why: 'A table of studies is read by people: “Swedish massage”, not “swedish-massage”.',
  find: ({ source, names }) => {
    const titles = source.articles.map(({ data }) => data.title.toLowerCase()).join('\n');
    // “self-massage” is an id and a word.
    const ids = new Set([...names['hands-on-care'], ...names.condition].filter((id) => id.includes('-') && !titles.includes(id)));
    return source.entries.findings.flatMap(({ id, file, at, data }) =>
      fields.flatMap((field) =>
        (data[field].match(/(?<![\w/-])[a-z]+(?:-[a-z]+)+(?![\w-])/g) ?? [])
          .filter((word) => ids.has(word))
          .map((value) => ({ file, ...at([field]), field: `${id}.${field}`, value, message: 'is an id: write its name' })),
      ),
    );
  },
};

import type { Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

/** Slugs and titles that two articles share, and titles that two reading lists share. */
export const sharedNames: Rule = {
  why: 'A short address leads to one article, and a reader tells pages apart by their titles.',
  find: ({ source, names }) => {
    const problems: Problem[] = [];
    const bySlug = Map.groupBy(names.article, (id) => id.split('/')[1] ?? id);
    const fileOf = new Map<string, string>(source.articles.map(({ id, file }) => [id, file]));
    for (const [slug, ids] of bySlug)
      if (ids.length > 1)
        for (const id of ids) {
          const written = source.seen.get(id.split('/')[0] as 'guides')?.has(slug);
          const file = fileOf.get(id) ?? (written ? `src/content/${id}.mdx` : 'src/content/planned.yaml');
          problems.push({ file, field: 'slug', value: slug, message: `is a slug that ${ids.length} articles share` });
        }
    for (const [kind, rows] of [
      ['articles', source.articles],
      ['reading lists', source.entries['reading-lists']],
    ] as const)
      for (const [title, sharing] of Map.groupBy<string, (typeof rows)[number]>(rows, ({ data }) => data.title.toLowerCase()))
        if (sharing.length > 1)
          for (const { file, at } of sharing)
            problems.push({
              file,
              ...at(['title']),
              field: 'title',
              value: title,
              message: `is a title that ${sharing.length} ${kind} share`,
            });
    return problems;
  },
};

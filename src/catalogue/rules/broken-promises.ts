import { sectionNames } from '../../schemas/vocabulary.ts';
import { nearest, type Problem } from '../../source/index.ts';
import { plannedIn } from '../edges.ts';
import type { Rule } from './rule.ts';

/** Links that would die: retired slugs that lead nowhere, published slugs that vanished, written articles still called planned. */
export const brokenPromises: Rule = {
  why: 'Addresses are printed, sent and bookmarked: they answer for ever.',
  find: ({ source }) => {
    const written = new Set(sectionNames.flatMap((section) => [...(source.seen.get(section) ?? [])].map((slug) => `${section}/${slug}`)));
    const live = new Set([...written].map((id) => id.split('/')[1] ?? id));
    const retired = source.singles.retired;
    const published = new Set(source.permalinks);
    const planned = source.singles.planned;
    const problems: Problem[] = [];
    for (const [slug, where] of Object.entries(retired?.data ?? {})) {
      const file = 'src/content/retired.yaml';
      // `section/slug`: an article that moved to another section and kept its slug.
      if (live.has(slug) || written.has(slug))
        problems.push({ file, ...retired?.at([slug]), field: slug, value: slug, message: 'is retired, yet an article has this slug' });
      if (!slug.includes('/') && !published.has(slug))
        problems.push({ file, ...retired?.at([slug]), field: slug, value: slug, message: 'is retired, yet was never published' });
      if ('to' in where && !written.has(where.to))
        problems.push({
          file,
          ...retired?.at([slug, 'to']),
          field: `${slug}.to`,
          value: where.to,
          message: 'leads to no article',
          nearest: nearest(where.to, written),
        });
    }
    for (const slug of published)
      if (!live.has(slug) && !Object.hasOwn(retired?.data ?? {}, slug))
        problems.push({
          file: 'src/content/permalinks.txt',
          field: 'slug',
          value: slug,
          message: 'was published and is gone: say in retired.yaml where it went',
          nearest: nearest(slug, live),
        });
    for (const { file, slug } of source.articles)
      if (!published.has(slug))
        problems.push({ file, field: 'slug', value: slug, message: 'is not in src/content/permalinks.txt yet: run `npm run permalinks`' });
    for (const { id, section, group, slug } of plannedIn(source))
      if (written.has(id))
        problems.push({
          file: 'src/content/planned.yaml',
          ...planned?.at([section, group, slug]),
          field: id,
          value: id,
          message: 'is written now: take it out of the plan',
        });
    if (source.articles.length === 0 && source.unread.size === 0)
      problems.push({ file: 'src/content', field: 'articles', message: 'holds no article at all' });
    return problems;
  },
};

import { maybeIn, type Rule } from './rule.ts';

/** Articles that show no finding and do not say that none was found. */
export const silentArticles: Rule = {
  why: 'A reader must be able to tell “nothing was found” from “nobody looked”.',
  find: ({ source }) => {
    const topics = new Set(source.entries.findings.flatMap(({ data }) => data.topics));
    return source.articles.flatMap(({ file, at, id, data, body }) => {
      const place = { file, ...at(['noStudies']), field: 'noStudies' };
      if (topics.has(id) && data.noStudies) return [{ ...place, message: 'says that no study was found, yet findings name this article' }];
      const shows = topics.has(id) || maybeIn(source, id, file) || body.uses.some(({ name }) => name === 'Finding');
      return shows || data.noStudies
        ? []
        : [{ ...place, message: 'is missing: the article shows no finding, so it must say that none was found' }];
    });
  },
};

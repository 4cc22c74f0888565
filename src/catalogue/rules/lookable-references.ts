import type { Rule } from './rule.ts';

/** References that nobody could look up. */
export const lookableReferences: Rule = {
  why: 'Every statement leads to a publication that a reader can find.',
  find: ({ source }) =>
    source.entries.references.flatMap(({ file, at, data }) => {
      const missing = (field: string, message: string) => ({ file, ...at([field]), field, message });
      const official = data.URL !== undefined && data.URL !== data.custom.mirrorURL;
      const journal = data.type === 'article-journal';
      return [
        ...(!data.DOI && !data.PMID && !data.PMCID && !official
          ? [missing('DOI', 'is missing, and so are PMID, PMCID and an official URL: nobody could look it up')]
          : []),
        ...(!data.author && journal ? [missing('author', 'is missing: complete the record or withhold it')] : []),
        ...(!data.issued && journal ? [missing('issued', 'is missing: complete the record or withhold it')] : []),
      ];
    }),
};

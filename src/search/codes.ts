import { answer, type Topic } from '../connect/match.ts';

/** A condition with its codes, as practice software finds it. */
export type CodedArticle = Topic & { readonly id: string };

/** Whether a question is a single code, such as M54.2, S572 or 279039007, and no word. */
export const looksLikeCode = (query: string): boolean => /^\s*(?:[a-z]\d[\da-z]{1,2}(?:\.?[\da-z]{1,4})?\.?|\d{6,18})\s*$/i.test(query);

/** The articles that practice software finds by a code, best first. */
export const articlesForCode = (query: string, articles: readonly CodedArticle[]): readonly CodedArticle[] =>
  answer({ code: query.trim() }, articles).topics;

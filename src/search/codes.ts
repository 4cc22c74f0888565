import { createAnswersFor, type Coverage, type Target } from '../connect/codes.ts';
import { guides } from './librarian.ts';

/** Whether a question is a single code, such as M54.2, S572 or 279039007, and no word. */
export const looksLikeCode = (query: string): boolean => /^\s*(?:[a-z]\d[\da-z]{1,2}(?:\.?[\da-z]{1,4})?\.?|\d{6,18})\s*$/i.test(query);

/** What a typed code finds: danger signs by id, and articles; a reason to take care finds the guide that holds them all. */
export type CodeFound = { signs: readonly string[]; articles: readonly { id: string; title: string }[] };

const distinct = <Item extends { id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** What practice software is answered for a code of any list, as search shows it. */
export function foundForCode(query: string, coverage: Coverage): CodeFound {
  const targets = createAnswersFor(coverage)(undefined, query.trim()).flatMap((answer) => answer.targets);
  const of = (kind: Target['kind']): Target[] => distinct(targets.filter((target) => target.kind === kind));
  const careful = of('precaution').length > 0 ? [{ id: guides.safety, title: '' }] : [];
  return {
    signs: of('sign').map(({ id }) => id),
    articles: [...of('article').map(({ id, title }) => ({ id, title })), ...careful],
  };
}

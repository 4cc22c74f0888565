import { at } from '~/paths.ts';
import { fetchJson } from '~/dom/wait.ts';
import { articlesForCode, looksLikeCode, type CodedArticle } from '~/search/codes.ts';
import type { Hit } from '~/search/librarian.ts';

let opening: Promise<readonly CodedArticle[]> | undefined;

/** The articles for a diagnosis code, as practice software finds them; none where the question is no code. */
export async function hitsForCode(query: string): Promise<Hit[]> {
  if (!looksLikeCode(query)) return [];
  opening ??= fetchJson<CodedArticle[]>(at('/search/codes.json'));
  opening.catch(() => (opening = undefined));
  return articlesForCode(query, await opening).map(({ id, title }, place) => ({ id, title, score: 2 - place / 10 }));
}

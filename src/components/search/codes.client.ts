import { at } from '~/paths.ts';
import type { Coverage } from '~/connect/codes.ts';
import { fetchJson } from '~/dom/wait.ts';
import { foundForCode, looksLikeCode } from '~/search/codes.ts';
import type { Hit } from '~/search/librarian.ts';

let opening: Promise<Coverage> | undefined;

/** The danger signs and articles for a diagnosis code, as practice software finds them; undefined where the question is no code or finds nothing. */
export async function resultsForCode(query: string): Promise<{ signs: readonly string[]; hits: Hit[] } | undefined> {
  if (!looksLikeCode(query)) return undefined;
  opening ??= fetchJson<Coverage>(at('/search/codes.json'));
  opening.catch(() => (opening = undefined));
  const { signs, articles } = foundForCode(query, await opening);
  if (signs.length + articles.length === 0) return undefined;
  return { signs, hits: articles.map(({ id, title }, place) => ({ id, title, score: 2 - place / 10 })) };
}

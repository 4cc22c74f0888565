/** A reading list: slugs of articles in reading order, each once, and a note to the client as plain text. */
export type List = { readonly slugs: readonly string[]; readonly note: string };

export const emptyList: List = { slugs: [], note: '' };

/** The list with an article at its end, or at a place counted from 0; unchanged where it is already there. */
export const withArticle = (list: List, slug: string, place = list.slugs.length): List =>
  list.slugs.includes(slug) ? list : { ...list, slugs: [...list.slugs.slice(0, place), slug, ...list.slugs.slice(place)] };

/** The list without an article. */
export const withoutArticle = (list: List, slug: string): List => ({ ...list, slugs: list.slugs.filter((one) => one !== slug) });

/** The list with an article moved to a place counted from 0; places beyond the ends mean the ends. */
export function moved(list: List, slug: string, place: number): List {
  if (!list.slugs.includes(slug)) return list;
  return withArticle(withoutArticle(list, slug), slug, Math.max(0, place));
}

/** The first list, then what only the second holds; the first note that says something. */
export const merged = (first: List, second: List): List => ({
  slugs: [...new Set([...first.slugs, ...second.slugs])],
  note: first.note || second.note,
});

/** Whether two lists hold the same articles in the same order with the same note. */
export const sameList = (a: List, b: List): boolean => a.note === b.note && a.slugs.join('+') === b.slugs.join('+');

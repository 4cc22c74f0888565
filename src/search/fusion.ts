import type { Hit } from './librarian.ts';

/** A page that the full text of the site answers with. */
export type Page = {
  id: string;
  title: string;
  /** What it is, as its page says: “Danger sign”. */
  kind?: string | undefined;
  excerpt: string;
  parts: { title: string; href: string }[];
  holds: (word: string) => boolean;
};

/** One result: where it leads, and what the text says of it where the text was searched. */
export type Result = { id: string; title: string; matched?: string; page?: Page };

/** What the first place in the full text adds; too little to pass a clearly better name, enough to part two that are as good. */
const lift = 0.03;

/** Joins what names and phrases found with what the text found: names lead, the text settles ties and adds pages that no name found. */
export function fuse(hits: readonly Hit[], pages: readonly Page[]): Result[] {
  const place = new Map(pages.map((page, index) => [page.id, index]));
  const bonus = (id: string): number => (place.has(id) ? lift * (1 - (place.get(id) ?? 0) / pages.length) : 0);
  const named = hits.map((hit) => ({ ...hit, score: hit.score + bonus(hit.id) }));
  const known = new Set(named.map(({ id }) => id));
  const result = (id: string, title: string, matched?: string): Result => {
    const page = pages[place.get(id) ?? -1];
    return { id, title, ...(matched && { matched }), ...(page && { page }) };
  };
  return [
    ...named.sort((a, b) => b.score - a.score).map(({ id, title, matched }) => result(id, title, matched)),
    ...pages.filter(({ id }) => !known.has(id)).map(({ id, title }) => result(id, title)),
  ];
}

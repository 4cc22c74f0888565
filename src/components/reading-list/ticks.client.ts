import { readFragment, writeFragment } from '~/reading-list/fragment.ts';

const key = 'articles-read';

/** Slugs that were ticked as read in this browser. */
export function readSlugs(): readonly string[] {
  try {
    return readFragment(localStorage.getItem(key) ?? '').slugs;
  } catch {
    return [];
  }
}

/** Ticks an article, or takes its tick off; false where this browser would not keep that. */
export function tick(slug: string, read: boolean): boolean {
  const others = readSlugs().filter((one) => one !== slug);
  try {
    localStorage.setItem(key, writeFragment({ slugs: read ? [...others, slug] : others, note: '' }));
    return true;
  } catch {
    return false;
  }
}

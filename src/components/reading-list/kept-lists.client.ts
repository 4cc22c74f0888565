import { readLists, writeLists, type SavedList } from '~/reading-list/saved-lists.ts';

const key = 'reading-lists';

/** The named lists kept in this browser, and what is wrong where they cannot be read. */
export function keptLists(): { lists: SavedList[]; problem?: string } {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return { lists: [], problem: 'This browser blocks storage, so lists cannot be saved here.' };
  }
  if (text === null) return { lists: [] };
  const read = readLists(text);
  return 'lists' in read
    ? read
    : { lists: [], problem: 'The lists saved in this browser could not be read. They stay untouched until you save a list.' };
}

/** Keeps the named lists in place of those before; false where this browser would not. */
export function keepLists(lists: readonly SavedList[]): boolean {
  try {
    localStorage.setItem(key, writeLists(lists));
    return true;
  } catch {
    return false;
  }
}

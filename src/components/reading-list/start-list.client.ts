import { readFragment, writeFragment } from '~/reading-list/fragment.ts';
import type { List } from '~/reading-list/list.ts';
import { changeOwnList, ownList } from './own-list.client.ts';

const key = 'replaced-list';

/** Makes a list the one of this browser; the one before can be had back on the next page. False where this browser keeps nothing. */
export function startList(list: List): boolean {
  const before = writeFragment(ownList());
  if (!changeOwnList(() => list)) return false;
  try {
    if (before) sessionStorage.setItem(key, before);
  } catch {
    // No way back then: the list before was not kept for this page either.
  }
  return true;
}

/** The list that was replaced on the page before, once. */
export function takeReplaced(): List | undefined {
  try {
    const before = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return before ? readFragment(before) : undefined;
  } catch {
    return undefined;
  }
}

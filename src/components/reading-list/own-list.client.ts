import { readFragment, writeFragment } from '~/reading-list/fragment.ts';
import type { List } from '~/reading-list/list.ts';

const key = 'reading-list';
const changed = new EventTarget();
/** The list where this browser would not keep it: it lasts as long as the page. */
let unkept: string | undefined;

function stored(): string {
  if (unkept !== undefined) return unkept;
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** The list that is kept in this browser; an empty one where there is none or it cannot be read. */
export const ownList = (): List => readFragment(stored());

/**
 * Changes the list as it stands now, so that a change made in another tab meanwhile is kept.
 * False where this browser would not keep it: storage is full or blocked, and the list lasts as long as the page.
 */
export function changeOwnList(change: (list: List) => List): boolean {
  const text = writeFragment(change(ownList()));
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
    unkept = undefined;
  } catch {
    unkept = text;
  }
  changed.dispatchEvent(new Event('change'));
  return unkept === undefined;
}

/** Calls back after every change of the list, in this tab or another. */
export function whenOwnListChanges(listener: () => void): void {
  changed.addEventListener('change', listener);
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener();
  });
  // A page that comes back from the back-forward cache has missed what happened since.
  addEventListener('pageshow', (event) => event.persisted && listener());
}

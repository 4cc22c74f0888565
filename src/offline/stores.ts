/** Begins the name of every store of the site. */
export const prefix = 'knead-to-know';

/** The store of pages that were read; it is there only while the reader wants it. `scope` is the address of the site. */
export const readStore = (scope: string): string => `${prefix}-read-${scope}`;

/** What the worker notes of itself: when its store was last refreshed. */
export const noteStore = (scope: string): string => `${prefix}-notes-${scope}`;

/** Whether a store belongs to the site at `scope`; another site of the same host may have its own. */
export const isOwn = (name: string, scope: string): boolean => name.startsWith(prefix) && name.endsWith(scope);

/** Where the worker, which answers without a network, is found, below the folder of the site. */
export const workerFile = 'sw.js';

/** Where the version of the newest store is written. */
export const versionFile = 'offline/version.txt';

/** Begins the name of every store of the site. */
export const prefix = 'knead-to-know';

/** The store of pages that were read; it is there only while the reader wants it. `scope` is the address of the site. */
export const readStore = (scope: string): string => `${prefix}-read-${scope}`;

/** What the worker notes of itself: when its store was last refreshed. */
export const noteStore = (scope: string): string => `${prefix}-notes-${scope}`;

/** Under which the reader’s wish to keep nothing is remembered. */
export const choiceKey = 'offline';

/** Tells a new worker that no page of the old one is open. */
export const takeOver = 'take-over';

/** Whether a store belongs to the site at `scope`; another site of the same host may have its own. */
export const isOwn = (name: string, scope: string): boolean => name.startsWith(prefix) && name.endsWith(scope);

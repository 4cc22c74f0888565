/** Begins the name of every store of the site. */
export const prefix = 'knead-to-know';

/** The store of pages that were read; it is there only while the reader wants it. `scope` is the address of the site. */
export const readStore = (scope: string): string => `${prefix}-read-${scope}`;

/** What is noted of the store: when it was last refreshed, and that the reader switched it on. */
export const noteStore = (scope: string): string => `${prefix}-notes-${scope}`;

/** The note that the reader switched the store on by hand, whatever their network. */
export const wishNote = (scope: string): string => `${scope}wanted`;

/** Whether a store belongs to the site at `scope`; another site of the same host may have its own. */
export const isOwn = (name: string, scope: string): boolean => name.startsWith(prefix) && name.endsWith(scope);

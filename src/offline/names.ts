/** Where the worker, which answers without a network, is found, below the folder of the site. */
export const workerFile = 'sw.js';

/** Where the version of the newest store is written. */
export const versionFile = 'offline/version.txt';

/** Under which the reader’s wish to keep nothing is remembered. */
export const choiceKey = 'offline';

/** Tells a new worker that no page of the old one is open. */
export const takeOver = 'take-over';

import { choiceKey, workerFile } from '../../offline/names.ts';
import { isSpared, type Network } from '../../offline/spared.ts';

/** The address of the site, at which its stores are named. */
export const scope = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/`, location.origin).href;

/** Whether the browser is of the oldest served, or newer: `ic` came with Chrome 106 and Safari 15.4, TransformStream with Firefox 102. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && CSS.supports('width', '1ic') && 'TransformStream' in window;

/** Whether the reader saves data or has a slow network: then nothing is fetched that was not asked for. */
export const savesData = (): boolean =>
  isSpared((navigator as { connection?: Network }).connection) || matchMedia('(prefers-reduced-data: reduce)').matches;

/** Whether the reader wants nothing kept; where no choice can be remembered, nothing is. */
export function wantsNothing(): boolean {
  try {
    return localStorage.getItem(choiceKey) === 'off';
  } catch {
    return true;
  }
}

/** Starts the worker that answers without a network. */
export const keep = (): Promise<unknown> => navigator.serviceWorker.register(scope + workerFile, { scope, updateViaCache: 'none' });

import type { Network } from './spared.ts';

/** An event that lasts until its work is done. */
export type LastingEvent = Event & { waitUntil: (work: Promise<unknown>) => void };

/** What a worker uses of its own surroundings; the whole types of workers and those of pages exclude each other. */
export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly navigator: { readonly connection?: Network };
  readonly clients: { matchAll: (options: { type: 'window' }) => Promise<readonly unknown[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  };
};

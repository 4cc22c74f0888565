import { placeOf } from '~/dom/place.ts';

/** Leads on from a place that moved to the page of studies, and opens what folds a place away, where the browser does not by itself. */
function follow(): void {
  const { hash } = location;
  const place = placeOf(hash);
  const to = place?.closest<HTMLElement>('[data-moved]')?.dataset['moved'];
  if (to) location.replace(to + hash);
  const fold = place?.closest<HTMLDetailsElement>('details:not([open])');
  if (!fold) return;
  fold.open = true;
  place?.scrollIntoView();
}

/** Follows the fragment of the address now and whenever it changes. */
export function followFragments(): void {
  addEventListener('hashchange', follow);
  follow();
}

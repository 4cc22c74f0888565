import { placeOf } from '~/dom/place.ts';

/** Leads on from a place that moved to the page of studies, and opens what folds a place or its content away, where the browser does not by itself. */
function follow(): void {
  const { hash } = location;
  const place = placeOf(hash);
  const to = place?.closest<HTMLElement>('[data-moved]')?.dataset['moved'];
  if (to) location.replace(to + hash);
  if (!place) return;
  const shut = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter(
    (fold) => fold.contains(place) || fold.parentElement === place,
  );
  for (const fold of shut) fold.open = true;
  if (shut.length > 0) place.scrollIntoView();
}

/** Follows the fragment of the address now and whenever it changes. */
export function followFragments(): void {
  addEventListener('hashchange', follow);
  follow();
}

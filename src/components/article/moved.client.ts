/** Leads on from a place that moved to the page of studies, and opens what folds a place away, where the browser does not by itself. */
function follow(): void {
  const { hash } = location;
  const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
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

/** The element that a fragment of an address names; none where there is none, or where its escapes are broken. */
export function placeOf(fragment: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(fragment.slice(1)));
  } catch {
    return null;
  }
}

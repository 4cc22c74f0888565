/** Marks in the contents of an article the part that is being read. */
export function markContents(): void {
  const parts = [...document.querySelectorAll<HTMLAnchorElement>('.on-page a')].flatMap((link) => {
    const place = document.getElementById(link.hash.slice(1));
    return place ? [{ link, place }] : [];
  });
  const mark = (): void => {
    const read = parts.filter(({ place }) => place.getBoundingClientRect().top < innerHeight / 3).at(-1);
    for (const { link } of parts)
      if (link === read?.link) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  const seen = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
  for (const { place } of parts) seen.observe(place);
}

const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** Moves the neighbours of a row round it until it stands where the pointer is; the row itself stays attached, so it keeps the pointer. */
function settle(row: Element, y: number): void {
  for (let above = row.previousElementSibling; above && y < middleOf(above); above = row.previousElementSibling) row.after(above);
  for (let below = row.nextElementSibling; below && y > middleOf(below); below = row.nextElementSibling) row.before(below);
}

/**
 * Lets the rows of a list be dragged by their `[data-grip]` with mouse, pen or finger; calls back with the row’s slug and its new place, from 0.
 * The buttons of each row do the same for keyboards.
 */
export function makeDraggable(rows: HTMLElement, dropped: (slug: string, place: number) => void): void {
  rows.addEventListener('pointerdown', (start) => {
    const grip = start.target instanceof Element ? start.target.closest<HTMLElement>('[data-grip]') : null;
    const row = grip?.closest<HTMLElement>('[data-slug]');
    if (!grip || !row || start.button !== 0) return;
    start.preventDefault();
    const drag = new AbortController();
    grip.setPointerCapture(start.pointerId);
    row.dataset['dragged'] = '';
    grip.addEventListener('pointermove', ({ clientY }) => settle(row, clientY), { signal: drag.signal });
    grip.addEventListener(
      'lostpointercapture',
      () => {
        drag.abort();
        delete row.dataset['dragged'];
        dropped(row.dataset['slug'] ?? '', [...rows.children].indexOf(row));
      },
      { once: true },
    );
  });
}

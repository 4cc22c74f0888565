import { mostCompared, readChoice, writeChoice } from '~/compare/choice.ts';

const picker = document.querySelector<HTMLElement>('[data-compare]');
const table = document.querySelector<HTMLTableElement>('.compare');
const boxes = [...(picker?.querySelectorAll('input') ?? [])];
const status = picker?.querySelector('[role=status]');

/** Shows the chosen techniques as columns, or all as a table where none is chosen. */
function show(chosen: readonly string[]): void {
  if (!table) return;
  for (const box of boxes) {
    box.checked = chosen.includes(box.value);
    box.disabled = chosen.length >= mostCompared && !box.checked;
  }
  for (const row of table.tBodies[0]?.rows ?? []) row.toggleAttribute('data-left-out', !chosen.includes(row.dataset['technique'] ?? ''));
  document.documentElement.toggleAttribute('data-side', chosen.length > 0);
  if (status)
    status.textContent =
      chosen.length === 0
        ? ''
        : chosen.length >= mostCompared
          ? 'Four chosen. Take one away to choose another.'
          : `${chosen.length === 1 ? 'One' : chosen.length} chosen. The address of this page holds your choice.`;
}

if (picker && table) {
  show(readChoice(location.search, new Set(boxes.map(({ value }) => value))));
  const keep = (chosen: readonly string[]): void => {
    show(chosen);
    history.replaceState(null, '', `${location.pathname}${writeChoice(chosen)}`);
  };
  picker.addEventListener('change', () => keep(boxes.filter(({ checked }) => checked).map(({ value }) => value)));
  picker.querySelector('button')?.addEventListener('click', () => keep([]));
}

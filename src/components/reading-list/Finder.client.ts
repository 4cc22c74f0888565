import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import { articleLines, linesOf, type Directory, type Line } from '~/reading-list/directory.ts';
import type { Librarian } from '~/search/librarian.ts';

type Told = Extract<Line, { kind: 'article' }>;
/** All that answers a question: fetched where the field is used. */
const openLibrary = () => import('../search/library.client.ts').then((library) => library.openLibrary());

const most = 7;
const row = 'cursor-pointer px-3 py-2 aria-selected:bg-accent-soft aria-selected:font-semibold';

/**
 * Makes the desk’s field find articles as they are typed (WAI-ARIA APG, editable combobox with list autocomplete); the first is marked,
 * so that Enter adds it. `add` is told the article that was chosen.
 */
export function prepareFinder(box: HTMLElement, directory: Directory, add: (slug: string, title: string) => void): void {
  const field = part(box, 'input', HTMLInputElement);
  const list = part(box, '#finder-list');
  list.setAttribute('role', 'listbox');
  const said = part(box, '[data-finder-said]');
  let ask: Librarian | undefined;
  let found: readonly Told[] = [];
  let marked = 0;

  function mark(place: number): void {
    marked = place;
    [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === place)));
    const option = list.children[place];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function show(): void {
    const typed = field.value.trim();
    const slugs = ask && typed.length > 1 ? ask(typed, true).hits.map(({ id }) => id.split('/')[1] ?? '') : [];
    found = articleLines(linesOf(slugs, directory)).slice(0, most);
    list.replaceChildren(
      ...found.map(({ article }, index) => make('li', { role: 'option', id: `finder-${index}`, class: row }, article.title)),
    );
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    said.textContent = typed.length > 1 && ask && found.length === 0 ? 'No article by that name.' : '';
    mark(0);
  }

  function take(line: Told | undefined): void {
    if (!line) return;
    field.value = '';
    show();
    add(line.slug, line.article.title);
  }

  field.addEventListener('focus', () => {
    openLibrary().then(
      ({ ask: opened }) => {
        ask = opened;
        show();
      },
      () => (said.textContent = 'The names of the articles could not be loaded.'),
    );
  });
  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = found.length - 1;
    if (event.key === 'Enter') take(found[marked]);
    else if (event.key === 'ArrowDown') mark(marked >= last ? 0 : marked + 1);
    else if (event.key === 'ArrowUp') mark(marked <= 0 ? last : marked - 1);
    else if (event.key === 'Escape' && field.value) {
      field.value = '';
      show();
    } else return;
    event.preventDefault();
  });
  // A press on an option leaves the field its focus.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) take(found[[...list.children].indexOf(option)]);
  });
  field.addEventListener('blur', () => (list.hidden = true));
}

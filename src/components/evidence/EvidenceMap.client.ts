import { make } from '~/dom/make.ts';
import { capital } from '~/text/words.ts';

/** The map with scripts: a card tells of the mark that is pointed at, its row and column are lit, a family of techniques opens, arrows move along a row. */
class EvidenceMap extends HTMLElement {
  readonly #card = make('div', { class: 'absolute z-10 max-w-72 rounded-sm border bg-surface p-3 text-sm shadow-lg no-print', hidden: '' });
  #shown: HTMLElement | undefined;

  connectedCallback(): void {
    if (this.contains(this.#card)) return;
    this.classList.add('relative');
    this.append(this.#card);
    for (const row of this.querySelectorAll('[data-row]')) row.querySelector('[data-mark]')?.setAttribute('tabindex', '0');
    for (const head of this.querySelectorAll<HTMLElement>('th[data-family]')) this.#opens(head);
    this.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse' && !this.#card.contains(event.target as Node)) this.#tell(markOf(event.target));
    });
    this.addEventListener('pointerleave', () => this.#tell(undefined));
    this.addEventListener('focusin', (event) => this.#tell(markOf(event.target)));
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('click', (event) => {
      const mark = markOf(event.target);
      // A finger cannot point: its first tap tells, and the card leads on.
      if (!mark || !matchMedia('(hover: none)').matches) return;
      event.preventDefault();
      this.#tell(mark);
    });
  }

  /** Puts a button into the head of a family, which names the technique beside each of its marks. */
  #opens(head: HTMLElement): void {
    const family = head.dataset['family'] ?? '';
    const button = make('button', { type: 'button', 'aria-expanded': 'false' }, head.textContent.trim());
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      for (const cell of this.querySelectorAll(`td[data-family="${family}"]`)) cell.classList.toggle('open', open);
    });
  }

  #tell(mark: HTMLElement | undefined): void {
    if (mark === this.#shown) return;
    this.#shown?.removeAttribute('data-shown');
    this.#shown = mark;
    const cell = mark?.closest('td');
    const lit = cell ? [...(cell.parentElement?.children ?? [])].indexOf(cell) : -1;
    this.querySelectorAll('col').forEach((column, index) => column.classList.toggle('lit', index === lit));
    for (const row of this.querySelectorAll('[data-row]')) row.classList.toggle('lit', row === cell?.parentElement);
    this.#card.hidden = !mark;
    if (!mark) return;
    mark.setAttribute('data-shown', '');
    const [what = '', said = ''] = (mark.getAttribute('aria-label') ?? '').split(': ');
    const [found = '', study] = said.split('; ');
    this.#card.replaceChildren(
      make('p', { class: 'font-semibold' }, what),
      make('p', {}, capital(found)),
      make('p', { class: 'text-muted' }, [studyOf(mark), study && capital(study)].filter(Boolean).join('. ')),
      make('a', { href: mark.getAttribute('href') ?? '', tabindex: '-1' }, 'The results in words'),
    );
    const [own, place] = [this.getBoundingClientRect(), mark.getBoundingClientRect()];
    const left = Math.max(0, Math.min(place.left - own.left, own.width - this.#card.offsetWidth));
    this.#card.style.setProperty('left', `${left}px`);
    this.#card.style.setProperty('top', `${place.bottom - own.top + 2}px`);
  }

  #move(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#tell(undefined);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const mark = markOf(event.target);
    const along = [...(mark?.closest('tr')?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
    const next = mark && step && along[along.indexOf(mark) + step];
    if (!next) return;
    event.preventDefault();
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }
}

const markOf = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-mark]') ?? undefined) : undefined;

/** The name of a mark’s strongest study, as the list of results below the map has it. */
function studyOf(mark: HTMLElement): string | undefined {
  const [anchor = '', direction = ''] = (mark.dataset['mark'] ?? '').split(' ');
  return document.getElementById(anchor)?.querySelector(`tr[data-direction="${direction}"] td:last-child a`)?.textContent.trim();
}

customElements.define('ktk-map', EvidenceMap);

import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';

/** Prints one card and nothing else of the page: everything on the way down to it is marked while the paper is made. */
function printAlone(card: HTMLElement): void {
  const way: Element[] = [];
  for (let above = card.parentElement; above; above = above.parentElement) way.push(above);
  for (const one of way) one.setAttribute('data-way', '');
  addEventListener('afterprint', () => way.forEach((one) => one.removeAttribute('data-way')), { once: true });
  print();
}

/** The card of an article: with scripts it can be printed by itself. */
class Card extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const button = make('button', { type: 'button', class: 'button quiet no-print' }, 'Print this card');
    const card = part(this, 'section');
    button.addEventListener('click', () => printAlone(card));
    card.append(button);
  }
}
customElements.define('ktk-card', Card);

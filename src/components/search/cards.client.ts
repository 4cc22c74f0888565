import { make } from '~/dom/make.ts';
import type { Card } from '~/search/emergencies.ts';
import { dial } from '~/text/dial.ts';

function cardFor({ title, say, ring, speed }: Card): HTMLElement {
  const lines = ring.map(({ number, name }, index) =>
    make(
      'li',
      {},
      make('a', { href: dial(number), class: index === 0 ? 'button call' : 'button quiet call' }, `Ring ${number}`),
      make('span', {}, name),
    ),
  );
  return make(
    'section',
    { class: 'urgent-card', 'data-speed': speed },
    make('p', { class: 'eyebrow' }, speed === 'now' ? 'Now' : 'Today'),
    make('h2', {}, title),
    make('p', {}, say),
    make('ul', { class: 'lines' }, ...lines),
  );
}

/** Shows at most two cards; those that already stand are left as they are, so that they are said once. */
export function showCards(place: HTMLElement, cards: readonly Card[]): void {
  const shown = cards.slice(0, 2);
  const names = shown.map(({ id }) => id).join(' ');
  if (place.dataset['cards'] === names) return;
  place.dataset['cards'] = names;
  place.replaceChildren(...shown.map(cardFor));
}

import { part } from '~/dom/part.ts';
import type { Card } from '~/search/emergencies.ts';

/** Shows at most two cards, which stand ready in the page; those that are shown already are left as they are, so that they are said once. */
export function showCards(place: HTMLElement, cards: readonly Pick<Card, 'id'>[]): void {
  // A sign that no words can tell apart has no card.
  const shown = cards.filter(({ id }) => document.getElementById(`card-${id}`)).slice(0, 2);
  const names = shown.map(({ id }) => id).join(' ');
  if (place.dataset['cards'] === names) return;
  place.dataset['cards'] = names;
  place.replaceChildren(...shown.map(({ id }) => part(document, `#card-${id}`, HTMLTemplateElement).content.cloneNode(true)));
}

/** Emergency cards of the search page: a script of their own, so that they come first and nothing else can take them away. */
import { part } from '~/dom/part.ts';
import { asked } from './asked.client.ts';
import { showCards } from './cards.client.ts';
import { openEmergencies } from './emergencies.client.ts';

const field = part(document, '#q', HTMLInputElement);
const place = part(document, '#search-urgent');
const untold = part(document, '#search-unread');
let run = 0;

async function show(query: string): Promise<void> {
  const mine = ++run;
  if (query.trim() === '') return showCards(place, []);
  try {
    const { cardsFor } = await openEmergencies();
    if (mine !== run) return;
    untold.replaceChildren();
    showCards(place, cardsFor(query));
  } catch {
    if (mine === run)
      untold.textContent = 'What is urgent could not be looked up. If this may be an emergency, ring now: the number stands above.';
  }
}

let typing: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => void show(field.value), 200);
});
const read = (): void => {
  const question = asked();
  if (question) void show(question.query);
};
addEventListener('hashchange', read);
read();

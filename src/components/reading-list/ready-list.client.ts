import { placeFragment, readFragment } from '~/reading-list/fragment.ts';
import { startList } from './start-list.client.ts';

const start = document.querySelector<HTMLAnchorElement>('[data-start]');

// Without storage the link leads to the list itself, which can be handed over as it is.
start?.addEventListener('click', (event) => {
  if (!startList(readFragment(start.hash))) return;
  event.preventDefault();
  location.assign(start.pathname);
});

// Articles opened from here know their place in the list.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-reads] h2 a')) link.hash = placeFragment(start?.hash.slice(1) ?? '');

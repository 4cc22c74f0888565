import { readFragment } from './fragment.ts';
import { startList } from './start-list.ts';

// Without storage the link leads to the list itself, which can be handed over as it is.
document.querySelector<HTMLAnchorElement>('[data-start]')?.addEventListener('click', function start(event) {
  if (!startList(readFragment(this.hash))) return;
  event.preventDefault();
  location.assign(this.pathname);
});

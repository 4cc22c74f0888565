import { make } from '~/dom/make.ts';

/** Shows what a word means where it stands; without scripts its link leads to the glossary, and a second press closes it again. */
function explain(event: MouseEvent): void {
  const term = (event.target as Element).closest<HTMLAnchorElement>('a.term');
  const means = term?.dataset['means'];
  if (!term || !means || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const open = term.getAttribute('aria-expanded') !== 'true';
  term.setAttribute('aria-expanded', String(open));
  const next = term.nextElementSibling;
  if (next?.classList.contains('means')) return void (next as HTMLElement).toggleAttribute('hidden', !open);
  term.after(make('span', { class: 'means', role: 'note' }, ` (${means} `, make('a', { href: term.href }, 'Glossary'), ')'));
}

/** Lets every word with a meaning open it in place. */
export function explainTerms(): void {
  for (const term of document.querySelectorAll('a.term')) {
    term.setAttribute('role', 'button');
    term.setAttribute('aria-expanded', 'false');
  }
  addEventListener('click', explain);
}

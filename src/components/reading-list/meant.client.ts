import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import { fetchJson } from '~/dom/wait.ts';
import { articleLines, linesOf, type Directory } from '~/reading-list/directory.ts';
import { meantBy } from '~/reading-list/meant.ts';

/** A page that is not there leads to the list that its address holds, or offers the articles that it names. */
async function lookAgain(box: HTMLElement): Promise<void> {
  const base = box.dataset['base'] ?? '/';
  const directory = await fetchJson<Directory>(`${base}r/articles.json`);
  const meant = meantBy(location.pathname + location.hash, directory);
  if ('list' in meant) return location.replace(`${base}r/#${meant.list}`);
  const found = articleLines(linesOf(meant.slugs, directory));
  if (found.length === 0) return;
  part(box, 'ul').append(...found.map(({ article }) => make('li', {}, make('a', { href: `${base}${article.id}/` }, article.title))));
  box.hidden = false;
}

// Without the names of the articles the page offers search, as it does without a script.
lookAgain(part(document, '[data-meant]')).catch(() => undefined);

import { make } from '~/dom/make.ts';
import { fetchJson } from '~/dom/wait.ts';
import type { Directory } from '~/reading-list/directory.ts';
import { articleLines, linesOf } from '~/reading-list/directory.ts';
import { placeFragment, readFragment, writeFragment } from '~/reading-list/fragment.ts';
import sheet from './place-in-list.css?url';

/** An article reached from a client’s list: `#list=` and the list’s fragment. Shows its place, and the way on and back. */
async function showPlace(base: string): Promise<void> {
  const list = readFragment(new URLSearchParams(location.hash.slice(1)).get('list') ?? '');
  const fragment = writeFragment(list);
  const directory = await fetchJson<Directory>(`${base}r/articles.json`);
  const lines = articleLines(linesOf(list.slugs, directory));
  const here = lines.findIndex(({ article }) => location.pathname === `${base}${article.id}/`);
  if (here < 0) return;
  const step = (place: number, rel: string, word: string): Node | string => {
    const line = lines[place];
    return line ? make('a', { rel, href: `${base}${line.article.id}/${placeFragment(fragment)}` }, `${word}: ${line.article.title}`) : '';
  };
  const bar = (label: string): HTMLElement =>
    make(
      'nav',
      { class: 'card list-place no-print', 'aria-label': label },
      make('a', { href: `${base}r/#${fragment}` }, `Your reading list, ${here + 1} of ${lines.length}`),
      step(here - 1, 'prev', 'Before'),
      step(here + 1, 'next', 'Next'),
    );
  document.querySelector('article')?.before(bar('Your reading list'));
  document.querySelector('article')?.after(bar('Your reading list, after the text'));
}

document.head.append(make('link', { rel: 'stylesheet', href: sheet }));

const home = document.querySelector<HTMLAnchorElement>('[data-list-link]')?.pathname ?? '/r/';
// Without the list’s titles the article is read as any other.
showPlace(home.replace(/r\/$/, '')).catch(() => undefined);

import { copyText } from '~/components/ui/copy.client.ts';
import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import { linkCard } from '~/reading-list/messages.ts';
import { counted } from '~/text/words.ts';

const button = (words: string, run: () => void): HTMLButtonElement => {
  const made = make('button', { type: 'button', class: 'button quiet' }, words);
  made.addEventListener('click', run);
  return made;
};

/** Characters of an article on a printed page, pictures and all: of ten articles, none was more than a page off. */
const charactersOnPage = 2450;

/** How many pages an article has about, printed in full. */
const pagesInFull = (article: Element): number => Math.ceil(article.textContent.replace(/\s+/g, ' ').length / charactersOnPage);

/** Gives an article’s Share panel, opened for the first time, what needs a script: copy, share with an app, the card for a website, print. */
export function prepareShare(panel: HTMLElement): void {
  const box = part(panel, '[data-actions]');
  if (box.childElementCount > 0) return;
  const short = part(panel, '[data-short]', HTMLAnchorElement);
  const title = part(document, 'h1').textContent;
  const summary = part(document, '.lead').textContent;
  const status = make('p', { role: 'status', class: 'text-sm text-muted' });
  const card = (): void => {
    const html = linkCard(title, summary, short.href, short.dataset['short'] ?? '');
    const field = make('textarea', { readonly: '', rows: '4', 'aria-label': 'HTML of the card' });
    field.value = html;
    void copyText(html, status, 'HTML of the card').then(() => status.querySelector('textarea') ?? status.append(field));
  };
  box.append(button('Copy link', () => void copyText(short.href, status, 'Link')));
  if ('share' in navigator)
    box.append(button('Share with an app', () => void navigator.share({ title, url: short.href }).catch(() => undefined)));
  box.append(button('Copy card for a website', card));
  const pages = pagesInFull(part(document, 'article'));
  part(panel, '[data-print]').append(button(`Print the whole article, about ${counted(pages, 'page')}`, () => print()));
  box.after(status);
}

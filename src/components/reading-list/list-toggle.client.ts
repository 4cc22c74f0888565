import { withArticle, withoutArticle } from '~/reading-list/list.ts';
import { changeOwnList, ownList, whenOwnListChanges } from './own-list.client.ts';

/**
 * `<ktk-list-toggle slug="neck-pain" title="Neck pain and stiffness">`: puts an article on the reading list or takes it off.
 * It upgrades wherever it stands, in the page or added later by a script; every page already runs this module through the header.
 * Without `title` it takes the heading of the list item around it. With the attribute `worded` its words are seen; otherwise it is a
 * round button with the words for screen readers. It shows nothing where scripts are off.
 */
class ListToggle extends HTMLElement {
  connectedCallback(): void {
    if (!this.firstElementChild) this.draw();
    this.show();
  }

  draw(): void {
    const button = document.createElement('button');
    const said = document.createElement('span');
    this.dataset['about'] = this.title || (this.closest('li')?.querySelector('h2, h3, h4, a')?.textContent ?? '');
    this.removeAttribute('title');
    said.setAttribute('role', 'status');
    button.type = 'button';
    button.addEventListener('click', () => {
      const { slug } = this;
      const kept = changeOwnList((list) => (list.slugs.includes(slug) ? withoutArticle : withArticle)(list, slug));
      said.textContent = kept ? '' : 'This browser will not keep the list.';
    });
    this.append(button, said);
  }

  get slug(): string {
    return this.getAttribute('slug') ?? '';
  }

  show(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const on = ownList().slugs.includes(this.slug);
    const words = on ? 'Added to reading list' : 'Add to reading list';
    const { about } = this.dataset;
    button.setAttribute('aria-pressed', String(on));
    button.setAttribute('aria-label', about ? `${words}: ${about}` : words);
    if (this.hasAttribute('worded')) button.textContent = words;
  }
}
customElements.define('ktk-list-toggle', ListToggle);

function showAll(): void {
  const link = document.querySelector<HTMLElement>('[data-list-link]');
  const count = ownList().slugs.length;
  if (link?.lastElementChild) {
    link.toggleAttribute('data-filled', count > 0);
    link.lastElementChild.textContent = count > 0 ? String(count) : '';
  }
  for (const toggle of document.querySelectorAll<ListToggle>('ktk-list-toggle')) toggle.show();
}
whenOwnListChanges(showAll);
showAll();

// The rest comes only when it is asked for.
if (location.hash.startsWith('#list=')) import('./place-in-list.client.ts').catch(() => undefined);
document.addEventListener(
  'toggle',
  ({ target }) =>
    target instanceof HTMLElement &&
    target.matches('[data-share]') &&
    void import('../article/Share.client.ts').then(
      ({ prepareShare }) => prepareShare(target),
      () => undefined,
    ),
  true,
);

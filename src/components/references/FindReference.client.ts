import { followFragments } from '~/components/article/moved.client.ts';
import { fold } from '~/search/words.ts';

/** A field that leaves, of the publications by letter, those that hold every word typed. */
class FindReference extends HTMLElement {
  readonly #records = [...document.querySelectorAll<HTMLElement>('[data-record]')].map((element) => ({
    element,
    words: fold(element.querySelector('summary')?.textContent ?? '') + fold(element.querySelector('p')?.textContent ?? ''),
  }));

  connectedCallback(): void {
    const field = this.querySelector('input');
    field?.addEventListener('input', () => this.#show(fold(field.value).split(' ').filter(Boolean)));
  }

  #show(asked: readonly string[]): void {
    let found = 0;
    for (const { element, words } of this.#records) {
      element.hidden = !asked.every((word) => words.includes(word));
      if (!element.hidden) found += 1;
    }
    for (const letter of document.querySelectorAll<HTMLElement>('[data-letter]')) {
      letter.hidden = !letter.querySelector('[data-record]:not([hidden])');
      const details = letter.querySelector('details');
      if (details) details.open = asked.length > 0 && !letter.hidden;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = asked.length > 0 ? `${found} of ${this.dataset['all'] ?? ''}` : '';
  }
}

customElements.define('ktk-find-reference', FindReference);
followFragments();

import { copyText } from '~/components/ui/copy.client.ts';
import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';

/** A text to take into other software: with scripts it is copied with a press. */
class Template extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const words = part(this, 'pre').textContent;
    const status = make('span', { role: 'status', class: 'text-sm text-muted' });
    const button = make('button', { type: 'button', class: 'button quiet' }, 'Copy');
    button.addEventListener('click', () => void copyText(words, status, 'Text'));
    this.append(make('p', { class: 'mt-2 flex flex-wrap items-center gap-3' }, button, status));
  }
}
customElements.define('ktk-template', Template);

/** The figure of the body: names the part under the pointer or the focus, and lights it in the list beside it and the other way round. */
class BodyMap extends HTMLElement {
  readonly #label = document.createElement('span');

  connectedCallback(): void {
    this.#label.className = 'label';
    this.#label.setAttribute('aria-hidden', 'true');
    this.#label.hidden = true;
    this.append(this.#label);
    for (const kind of ['pointerover', 'focusin'] as const) document.addEventListener(kind, ({ target }) => this.#show(target));
  }

  #show(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest('a') : null;
    const chosen = link?.closest('ktk-body-map, [data-regions]') ? link.getAttribute('href') : null;
    for (const one of document.querySelectorAll('ktk-body-map a, [data-regions] a'))
      one.toggleAttribute('data-lit', chosen !== null && one.getAttribute('href') === chosen);
    this.#label.hidden = !link || !this.contains(link);
    if (!link || this.#label.hidden) return;
    this.#label.textContent = link.getAttribute('aria-label');
    const [around, part] = [this.getBoundingClientRect(), link.getBoundingClientRect()];
    const half = this.#label.offsetWidth / 2;
    const middle = part.left + part.width / 2 - around.left;
    this.#label.style.left = `${Math.max(half, Math.min(middle, around.width - half))}px`;
    this.#label.style.top = `${part.top - around.top}px`;
  }
}

customElements.define('ktk-body-map', BodyMap);

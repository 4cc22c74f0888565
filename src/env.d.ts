declare namespace App {
  interface Locals {
    /** The article whose body is being rendered; components inside MDX read it. */
    article?: import('./catalogue/index.ts').Article;
  }
}

interface HTMLElementTagNameMap {
  'ktk-list-toggle': HTMLElement;
}

declare namespace App {
  interface Locals {
    /** The view of the article whose body is being rendered; components inside MDX read it. */
    view?: import('./catalogue/view.ts').ArticleView;
  }
}

interface HTMLElementTagNameMap {
  'ktk-list-toggle': HTMLElement;
  'ktk-offline-store': HTMLElement;
}

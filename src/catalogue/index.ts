import { readSource } from '../source/index.ts';
import { createCatalogue } from './create.ts';
import { articleView, type ArticleView } from './view.ts';

/** The site’s own content; the build and `dev` run in the project’s folder. */
export const catalogue = createCatalogue(readSource(process.cwd()));

const views = new Map<string, ArticleView>();

/** The view of an article, made once; throws for an id that is not written. */
export function viewOf(id: string): ArticleView {
  const view = views.get(id) ?? articleView(catalogue, id);
  views.set(id, view);
  return view;
}

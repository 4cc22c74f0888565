import { site } from '../site.config.ts';
import { localised, readSource } from '../source/index.ts';
import { createCatalogue } from './create.ts';
import { articleView, type ArticleView } from './view.ts';

/** The site’s own content, as its country has it; the build and `dev` run in the project’s folder. */
export const catalogue = createCatalogue(localised(readSource(process.cwd()), site.country, site.region));

const views = new Map<string, ArticleView>();

/** The view of an article, made once; throws for an id that is not written. */
export function viewOf(id: string): ArticleView {
  const view = views.get(id) ?? articleView(catalogue, id);
  views.set(id, view);
  return view;
}

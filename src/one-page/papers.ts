import { inLight, lightHex } from '../brand/index.ts';
import type { Catalogue } from '../catalogue/create.ts';
import { summaryOf } from '../catalogue/summaries.ts';
import type { ArticleView } from '../catalogue/view.ts';
import { pictures } from '../components/illustrations/pictures/index.ts';
import { pen } from '../components/illustrations/rig/paint.ts';
import { draw } from '../components/illustrations/rig/picture.ts';
import { techniqueScenes } from '../components/illustrations/techniques.ts';
import type { PictureName } from '../schemas/picture.ts';
import { site } from '../site.config.ts';
import { letterheadOf } from './letterhead.ts';
import type { Look, PaperDrawing, Size } from './look.ts';
import { summaryPdf, type Paper } from './pdf.ts';
import type { Summary } from './summary.ts';
import template from './summary.typ?raw';

/** The guide that shows the parts of a session. */
const showsSession = 'guides/what-to-expect';

/** A drawing on white, in the colours that a page has in light. */
const onPaper = (shapes: string): string =>
  inLight(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180" width="240" height="180"><rect width="240" height="180" fill="var(--sunk)"/>${shapes}</svg>`,
  );

/** A drawing by the id of a picture or the slug of a technique; undefined for a technique that nobody has drawn. */
export function drawingOf(id: string): PaperDrawing | undefined {
  const scene = techniqueScenes[id];
  if (scene) return { svg: onPaper(scene.shapes), shows: scene.shows };
  const picture = (pictures as Partial<typeof pictures>)[id as PictureName];
  return picture && { svg: onPaper(`<g ${pen}>${draw(picture)}</g>`), shows: picture.shows };
}

function drawingsOf({ picture, steps }: Summary): Look['drawings'] {
  const ids = [picture, ...(steps?.rows.map((row) => row.picture) ?? [])];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const drawing = id ? drawingOf(id) : undefined;
      return id && drawing ? [[id, drawing] as const] : [];
    }),
  );
}

const made = new WeakMap<ArticleView, Map<Size, Paper>>();

/** The short version of an article in one size of type, made once, whichever page asks first; `origin` is the site’s published address. */
export function paperOf(view: ArticleView, catalogue: Catalogue, origin: URL, size: Size): Paper {
  const own = made.get(view) ?? new Map<Size, Paper>();
  made.set(view, own);
  const found = own.get(size);
  if (found) return found;
  const summary = summaryOf(view, origin, view.article.id === showsSession ? catalogue.sessionSteps() : undefined);
  const look: Look = {
    size,
    paper: site.region.paper,
    brand: lightHex('brand'),
    letterhead: site.clinic ? letterheadOf(site.clinic) : null,
    drawings: drawingsOf(summary),
  };
  const paper = summaryPdf(summary, look, template);
  own.set(size, paper);
  return paper;
}

/** How many pages the short version of an article has, in each size of type. */
export const pagesOf = (view: ArticleView, catalogue: Catalogue, origin: URL): Readonly<Record<Size, number>> => ({
  standard: paperOf(view, catalogue, origin, 'standard').pages,
  large: paperOf(view, catalogue, origin, 'large').pages,
});

import { cellAnchor } from '../evidence/map.ts';
import type { Sureness } from '../evidence/rating.ts';
import type { Direction } from '../schemas/vocabulary.ts';
import { at } from '../paths.ts';
import type { Article, Catalogue } from './create.ts';
import { cardOf, withoutBrackets, type ArticleCard } from './view.ts';

/** A condition a technique was studied for, with what its strongest result found and how sure that is. */
export type Studied = Sureness & { href: string; title: string; direction: Direction; more: boolean };

/** A technique beside others: its own facts, what it was studied for, what else it is used for, and who should wait or ask first. */
export type ComparedTechnique = {
  card: ArticleCard;
  data: Article<'techniques'>['data'];
  studied: Studied[];
  unstudied: string[];
  cautions: string[];
};

/** Every written technique as a row of the comparison, by title. */
export function comparedTechniques(catalogue: Catalogue): ComparedTechnique[] {
  const map = catalogue.evidenceMap();
  const titles = new Map(map.conditions.flatMap(({ places }) => places).map(({ slug, title }) => [slug, title]));
  const cellsOfTechnique = Map.groupBy(map.cells, ({ technique }) => technique);
  return catalogue.articlesIn('techniques').map((technique) => {
    const cells = (cellsOfTechnique.get(technique.slug) ?? []).flatMap((cell) => {
      const [strongest] = cell.marks.flatMap(({ direction, sure }) => (sure ? [{ direction, ...sure }] : []));
      return strongest ? [{ cell, strongest }] : [];
    });
    return {
      card: cardOf(technique),
      data: technique.data,
      studied: cells.map(({ cell, strongest }) => ({
        href: at(`/evidence/#${cellAnchor(cell)}`),
        title: titles.get(cell.condition) ?? cell.condition,
        direction: strongest.direction,
        certainty: strongest.certainty,
        ours: strongest.ours,
        more: cell.marks.length > 1,
      })),
      unstudied: catalogue
        .usesOf(technique)
        .filter(({ article }) => !cells.some(({ cell }) => cell.condition === article.slug))
        .map(({ article }) => article.data.title),
      cautions: catalogue
        .precautionsFor(technique)
        .filter(({ level }) => level !== 'adapt')
        .map(({ title }) => withoutBrackets(title)),
    };
  });
}

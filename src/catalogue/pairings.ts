import { foundInCell, type Found } from '../evidence/found.ts';
import { certainties, precautionLevels, type Certainty } from '../schemas/vocabulary.ts';
import { techniquesAtPath, techniquesForPath } from '../paths.ts';
import { careView, cardOf, type ArticleCard, type Care } from './view.ts';
import type { Catalogue } from './create.ts';

/** A technique and a condition that people use it for: why, what studies of the two together come to, and who should take care. */
export type Pairing = {
  technique: ArticleCard;
  condition: ArticleCard;
  why: string;
  verdict: Found;
  /** How firm the technique is, 1 to 5. */
  pressure: number;
  /** Precautions that both articles name, strictest first; those of the technique where they share none. */
  cares: readonly Care[];
};

/** Pairings of one condition, of one technique, or of one part of the body, under what they are grouped by. */
export type PairingGroup = { article: ArticleCard; pressure: number; pairings: readonly Pairing[] };

/** Every technique with each condition it is used for: what studies are surest of first, then by title. */
export function pairingsOf(catalogue: Catalogue): Pairing[] {
  const cells = new Map(catalogue.evidenceMap().cells.map((cell) => [`${cell.technique} ${cell.condition}`, cell.marks] as const));
  const rows = catalogue.articlesIn('techniques').flatMap((technique) =>
    catalogue.usesOf(technique).map(({ article: condition, why }) => {
      const marks = cells.get(`${technique.slug} ${condition.slug}`) ?? [];
      const surest: Certainty = marks.find(({ sure }) => sure)?.sure?.certainty ?? 'not-rated';
      const own = catalogue.precautionsFor(technique);
      const shared = own.filter(({ id }) => condition.data.precautions.some((one) => one === id));
      const cares = (shared.length > 0 ? shared : own)
        .map((precaution) => careView(catalogue, precaution))
        .sort((a, b) => precautionLevels.indexOf(a.level) - precautionLevels.indexOf(b.level));
      const pairing: Pairing = {
        technique: cardOf(technique),
        condition: cardOf(condition),
        why,
        verdict: foundInCell(marks),
        pressure: technique.data.pressure,
        cares,
      };
      return { pairing, place: certainties.indexOf(surest) };
    }),
  );
  return rows.sort((a, b) => a.place - b.place).map(({ pairing }) => pairing);
}

/** The pairings with conditions of a part of the body, by technique. */
export function pairingsAt(catalogue: Catalogue, pairings: readonly Pairing[], region: string): PairingGroup[] {
  const here = new Set<string>(catalogue.articlesAt(region).map(({ id }) => id));
  const groups = Map.groupBy(
    pairings.filter(({ condition }) => here.has(condition.id)),
    ({ technique }) => technique.id,
  );
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [{ article: first.technique, pressure: first.pressure, pairings: [first, ...others] }] : []))
    .sort((a, b) => a.article.title.localeCompare(b.article.title, 'en'));
}

/** The pages that set techniques beside each other: for each condition that has any, by title, and at each part of the body. */
export function pairingPages(catalogue: Catalogue): Record<'conditions' | 'regions', readonly (readonly [href: string, title: string])[]> {
  const pairings = pairingsOf(catalogue);
  const conditions = new Map(pairings.map(({ condition: { slug, title } }) => [slug, title] as const));
  return {
    conditions: [...conditions].sort(([, a], [, b]) => a.localeCompare(b, 'en')).map(([slug, title]) => [techniquesForPath(slug), title]),
    regions: catalogue
      .regionsWithArticles()
      .filter(({ id }) => pairingsAt(catalogue, pairings, id).length > 0)
      .map(({ id, name }) => [techniquesAtPath(id), name]),
  };
}

import type { Index, Kind } from './index.ts';
import type { Unit } from './reading.ts';

/** All that ranking is made of. `npm run bench:search -- weights` shows what each is worth: the score without it. */
export const weights = {
  /** What the nearest single name or phrase counts beside all of them together. */
  nearest: 0.4,
  /** How much a title counts beside another name or a phrase. */
  title: 2,
  /** From how many texts on an article speaks half of a word. */
  half: 3,
  /** What is left of a word that nearly every article uses (“condition”). */
  quiet: 0.5,
};
export type Weights = typeof weights;

/** An article that answers: its place in the index, how well it does, the share of the question that it holds somewhere, 0 to 1, and the other name of it that is nearest, where no phrase is nearer. */
export type Ranked = { article: number; score: number; covers: number; name?: string };

export type Asked = { unit: Unit; weight: number };

/** What is asked, with how much each unit tells. */
export const weighed = (units: readonly Unit[], index: Index, { quiet }: Weights = weights): Asked[] =>
  units.map((unit) => {
    const rarities = [...unit.terms.keys()].map(index.rarity).filter((rarity) => rarity > 0);
    const rarity = rarities.length > 0 ? Math.min(...rarities) : index.unknownRarity;
    return { unit, weight: rarity * (unit.quiet ? quiet : 1) };
  });

/** How well each text says a unit (its best term there), with the rarity of what it says it with. */
function textsSaying({ terms }: Unit, index: Index): Map<number, { well: number; size: number }> {
  const texts = new Map<number, { well: number; size: number }>();
  for (const [term, well] of terms)
    for (const text of index.textsWith(term)) {
      const held = texts.get(text);
      texts.set(text, { well: Math.max(well, held?.well ?? 0), size: Math.max(index.rarity(term), held?.size ?? 0) });
    }
  return texts;
}

/**
 * Ranks articles, best first: by how much of the question all their names and phrases speak, each word more the rarer it is, and by the one that
 * is nearest to it (the geometric mean of the share of the question and of itself that the two share).
 */
export function rank(asked: readonly Asked[], index: Index, own: Weights = weights): Ranked[] {
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const about = new Map<number, number>();
  const covers = new Map<number, number>();
  const shared = new Map<number, { ofQuestion: number; ofText: number }>();
  for (const { unit, weight } of asked) {
    const said = new Map<number, { amount: number; best: number }>();
    for (const [text, { well, size }] of textsSaying(unit, index)) {
      const { article, kind } = index.texts[text] as { article: number; kind: Kind };
      const so = said.get(article) ?? { amount: 0, best: 0 };
      said.set(article, { amount: so.amount + well * (kind === 'title' ? own.title : 1), best: Math.max(so.best, well) });
      const both = shared.get(text) ?? { ofQuestion: 0, ofText: 0 };
      shared.set(text, { ofQuestion: both.ofQuestion + well * weight, ofText: both.ofText + size });
    }
    for (const [article, { amount, best }] of said) {
      about.set(article, (about.get(article) ?? 0) + (weight * amount) / (amount + own.half));
      covers.set(article, (covers.get(article) ?? 0) + weight * best);
    }
  }
  const nearest = new Map<number, { alike: number; name?: string | undefined }>();
  for (const [text, { ofQuestion, ofText }] of shared) {
    const { article = 0, size = 1, name } = index.texts[text] ?? {};
    const alike = (ofQuestion / total) * Math.sqrt(Math.min(1, ofText / Math.max(size, 0.1)));
    if (alike > (nearest.get(article)?.alike ?? 0)) nearest.set(article, { alike, name });
  }
  return [...about]
    .map(([article, amount]) => {
      const { alike = 0, name } = nearest.get(article) ?? {};
      return { article, score: amount / total + own.nearest * alike, covers: (covers.get(article) ?? 0) / total, ...(name && { name }) };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}

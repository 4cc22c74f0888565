import type { Index } from './index.ts';
import { standsFor, type Reading, type Unit } from './reading.ts';

/** All that ranking is made of. `npm run bench:search -- weights` shows what each is worth: the score without it. */
export const weights = {
  /** What the nearest single name or phrase counts beside all of them together. */
  nearest: 0.4,
  /** What it adds to be asked in the very words of a title, name or phrase. */
  own: 0.5,
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

/** What is asked, with how much each unit tells: as much as the commonest of the terms that say it whole. */
export const weighed = (units: readonly Unit[], index: Index, { quiet }: Weights = weights): Asked[] =>
  units.map((unit) => {
    const rarities = (least: number): number[] =>
      [...unit.terms].flatMap(([term, well]) => (well >= least && index.rarity(term) > 0 ? [index.rarity(term)] : []));
    const [whole, any] = [rarities(standsFor.idea), rarities(0)];
    const rarity = unit.known ? Math.min(...(whole.length > 0 ? whole : any)) : index.unknownRarity;
    return { unit, weight: rarity * (unit.quiet ? quiet : 1) };
  });

/** How well each text says a unit: its best term there. */
function textsSaying({ terms }: Unit, index: Index): Map<number, number> {
  const texts = new Map<number, number>();
  for (const [term, well] of terms) for (const text of index.textsWith(term)) texts.set(text, Math.max(well, texts.get(text) ?? 0));
  return texts;
}

/** How alike each text is to a question, 0 to 1: the geometric mean of the shares of both, by rarity, that the two have in common. */
function alikeness(terms: ReadonlySet<number>, asked: readonly Asked[], index: Index): Map<number, number> {
  const shared = new Map<number, number>();
  let size = asked.reduce((sum, { unit, weight }) => (unit.known ? sum : sum + weight), 0);
  for (const term of terms) {
    size += index.rarity(term);
    for (const text of index.textsWith(term)) shared.set(text, (shared.get(text) ?? 0) + index.rarity(term));
  }
  return new Map([...shared].map(([text, both]) => [text, both / Math.sqrt(size * (index.texts[text]?.size ?? both))]));
}

/** From here on a text is a question’s very words; sums of fractions are not quite 1. */
const same = 0.999;

/** Ranks articles, best first: by how much of the question all their names and phrases speak, each word more the rarer it is, and by the one that is most alike to it. */
export function rank({ terms }: Reading, asked: readonly Asked[], index: Index, own: Weights = weights): Ranked[] {
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const about = new Map<number, number>();
  const covers = new Map<number, number>();
  for (const { unit, weight } of asked) {
    const said = new Map<number, { amount: number; best: number }>();
    for (const [text, well] of textsSaying(unit, index)) {
      const { article = 0, kind } = index.texts[text] ?? {};
      const so = said.get(article) ?? { amount: 0, best: 0 };
      said.set(article, { amount: so.amount + well * (kind === 'title' ? own.title : 1), best: Math.max(so.best, well) });
    }
    for (const [article, { amount, best }] of said) {
      about.set(article, (about.get(article) ?? 0) + (weight * amount) / (amount + own.half));
      covers.set(article, (covers.get(article) ?? 0) + weight * best);
    }
  }
  const nearest = new Map<number, { alike: number; name?: string | undefined }>();
  for (const [text, alike] of alikeness(terms, asked, index)) {
    const { article = 0, name } = index.texts[text] ?? {};
    if (alike > (nearest.get(article)?.alike ?? 0)) nearest.set(article, { alike, name });
  }
  return [...about]
    .map(([article, amount]) => {
      const { alike = 0, name } = nearest.get(article) ?? {};
      const score = amount / total + own.nearest * alike + (alike > same ? own.own : 0);
      return { article, score, covers: (covers.get(article) ?? 0) / total, ...(name && { name }) };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}

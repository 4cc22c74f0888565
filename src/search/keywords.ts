import { isQuiet, isSilent, stem, wordsOf } from './words.ts';

/** The words of an article’s text without its markup: tags, expressions and the targets of links go. */
export const textOf = (mdx: string): string => mdx.replace(/<[^>]*>|\{[^}]*\}|\]\([^)]*\)/g, ' ');

const speaks = (word: string): boolean => word.length > 2 && !/\d/.test(word) && !isSilent(word) && !isQuiet(word);
const widest = 0.12;

/**
 * The words that set each text apart from the others (by tf–idf, Spärck Jones 1972), at most `most`, in alphabetical order: one for each stem, as the
 * text mostly spells it. A word that more than 12 % of the texts use sets none apart; `known` holds the stems that an article is found by already.
 */
export function keywordsOf(
  texts: ReadonlyMap<string, string>,
  known: (id: string) => ReadonlySet<string>,
  most: number,
): Map<string, string[]> {
  const counted = [...texts].map(([id, text]) => {
    const counts = new Map<string, { word: string; times: number }>();
    for (const word of wordsOf(text)) {
      if (!speaks(word)) continue;
      const entry = counts.get(stem(word));
      if (entry) entry.times++;
      else counts.set(stem(word), { word, times: 1 });
    }
    return { id, counts };
  });
  const spread = new Map<string, number>();
  for (const { counts } of counted) for (const key of counts.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  const inverse = (key: string): number => Math.log(texts.size / (spread.get(key) ?? 1));
  return new Map(
    counted.map(({ id, counts }) => {
      const taken = known(id);
      const ranked = [...counts]
        .filter(([key]) => !taken.has(key) && (spread.get(key) ?? 0) <= Math.max(2, texts.size * widest))
        .sort(([a, one], [b, other]) => other.times * inverse(b) - one.times * inverse(a) || a.localeCompare(b, 'en'));
      return [
        id,
        ranked
          .slice(0, most)
          .map(([, { word }]) => word)
          .sort(),
      ];
    }),
  );
}

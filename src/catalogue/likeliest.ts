import { groupOf, type Article } from './create.ts';

/** What a condition is ordered by on the page of a part of the body: how many of its studies were found, and the article. */
type Placed = { article: Article; studies: readonly unknown[] };

const ofMind = (article: Article): boolean => groupOf(article) === 'mind-and-sleep';

/** The conditions felt at a region, the likeliest first: those that begin there before those that reach it, then what is felt in few parts of the body before what is felt in many, then what studies looked at more; what is of the mind comes last. */
export const likeliestFirst = <T extends Placed>(conditions: readonly T[], region: string): T[] => {
  const reaches = ({ article }: T): number => Math.min(1, article.data.bodyRegions.indexOf(region));
  return [...conditions].sort(
    (a, b) =>
      Number(ofMind(a.article)) - Number(ofMind(b.article)) ||
      reaches(a) - reaches(b) ||
      a.article.data.bodyRegions.length - b.article.data.bodyRegions.length ||
      b.studies.length - a.studies.length,
  );
};

import { certaintyWords, pressureWords, verdictWords } from '../evidence/wording.ts';
import { rungs, verdicts, type Section } from '../schemas/vocabulary.ts';
import { firstSentence } from '../text/words.ts';
import type { Found } from '../evidence/found.ts';
import { cardOf, type ArticleCard, type ArticleView } from './view.ts';

/** One way of narrowing a section's index: the fragment that turns it on and its words. */
export type Facet = { key: string; label: string };

const pressures: readonly Facet[] = [
  { key: 'light', label: 'Light pressure' },
  { key: 'medium', label: 'Medium pressure' },
  { key: 'firm', label: 'Firm pressure' },
];

/** The filters of a section's index, in their order; sections without a common measure have none. */
export function facetsOf(section: Section): readonly Facet[] {
  switch (section) {
    case 'techniques':
      return pressures;
    case 'conditions':
      return rungs.map((key) => ({ key, label: certaintyWords[key].label }));
    case 'benefits':
    case 'science':
      return verdicts.map((key) => ({ key, label: verdictWords[key].label }));
    default:
      return [];
  }
}

/** Which filter of its section an article answers to: its pressure, its certainty, or what became of its claim. */
export function facetOf({ article, outlook, claim }: Pick<ArticleView, 'article' | 'outlook' | 'claim'>): string | undefined {
  const { section, data } = article;
  if (section === 'techniques') return data.pressure <= 2 ? 'light' : data.pressure === 3 ? 'medium' : 'firm';
  return section === 'conditions' ? outlook?.certainty : claim?.rating;
}

/** An article as a row of a directory: its card, what was found, a line of words where that does not say it, and the filter it answers to. */
export type DirectoryRow = ArticleCard & { found: Found | undefined; line: string | undefined; facet: string | undefined };

/** A technique says how firm it is; an article without a finding, the first sentence of its summary. */
function lineOf({ article, summary, found }: Pick<ArticleView, 'article' | 'summary' | 'found'>): string | undefined {
  if (article.section === 'techniques') return `${pressureWords[article.data.pressure] ?? ''} pressure. ${firstSentence(summary)}`;
  return found ? undefined : firstSentence(summary);
}

/** The row of an article. */
export const rowOf = (view: ArticleView): DirectoryRow => ({
  ...cardOf(view.article),
  found: view.found,
  line: lineOf(view),
  facet: facetOf(view),
});

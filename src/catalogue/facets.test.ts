import { describe, expect, it } from 'vitest';
import { sectionNames } from '../schemas/vocabulary.ts';
import { facetOf, facetsOf } from './facets.ts';
import type { ArticleView } from './view.ts';

const view = (article: object, parts: Partial<ArticleView> = {}): ArticleView => ({ article, ...parts }) as ArticleView;

describe('an index filter', () => {
  it('sorts techniques by how firm they are', () => {
    const technique = (pressure: number) => view({ section: 'techniques', data: { pressure } });
    expect([1, 2, 3, 4, 5].map((pressure) => facetOf(technique(pressure)))).toEqual(['light', 'light', 'medium', 'firm', 'firm']);
  });
  it('takes the certainty of a condition’s answer, where it has one', () => {
    const condition = { section: 'conditions', data: {} };
    expect(facetOf(view(condition, { outlook: { direction: 'no-difference', certainty: 'moderate', ours: false } }))).toBe('moderate');
    expect(facetOf(view(condition))).toBeUndefined();
  });
  it('takes the verdict of a benefit', () => {
    const claim = { rating: 'partly' } as NonNullable<ArticleView['claim']>;
    expect(facetOf(view({ section: 'benefits', data: {} }, { claim }))).toBe('partly');
  });
  it('only uses fragments that the stylesheet knows', async () => {
    const { readFileSync } = await import('node:fs');
    const css = readFileSync('src/components/site/SectionFilter.astro', 'utf8');
    for (const { key } of sectionNames.flatMap(facetsOf)) {
      expect(css).toContain(
        `[data-index]:has(#only-${key}:target) :is(section:not(:has([data-facet='${key}'])), [data-facet]:not([data-facet='${key}']))`,
      );
    }
  });
});

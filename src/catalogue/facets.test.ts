import { describe, expect, it } from 'vitest';
import type { Finding } from '../schemas/index.ts';
import { sectionNames } from '../schemas/vocabulary.ts';
import { facetOf, facetsOf } from './facets.ts';
import type { Article } from './relations.ts';

const technique = (pressure: number) => ({ section: 'techniques', data: { pressure } }) as Article;
const finding = (certainty: string, direction = 'benefit') => ({ certainty, direction }) as Finding;

describe('an index filter', () => {
  it('sorts techniques by how firm they are', () => {
    expect([1, 2, 3, 4, 5].map((pressure) => facetOf(technique(pressure), []))).toEqual(['light', 'light', 'medium', 'firm', 'firm']);
  });
  it('takes the surest finding of a condition’s answer, and no advice', () => {
    const condition = { section: 'conditions', data: {} } as Article;
    expect(facetOf(condition, [finding('low'), finding('moderate'), finding('high', 'advice')])).toBe('moderate');
    expect(facetOf(condition, [])).toBeUndefined();
  });
  it('takes the verdict of a benefit', () => {
    expect(facetOf({ section: 'benefits', data: { verdict: { rating: 'partly' } } } as Article, [])).toBe('partly');
  });
  it('only uses fragments that the stylesheet knows', async () => {
    const { readFileSync } = await import('node:fs');
    const css = readFileSync('src/components/site/SectionFilter.astro', 'utf8');
    for (const { key } of sectionNames.flatMap(facetsOf)) {
      expect(css).toContain(`.index:has(#only-${key}:target) .entry:not([data-facet='${key}'])`);
      expect(css).toContain(`.index:has(#only-${key}:target) .group:not(:has([data-facet='${key}']))`);
    }
  });
});

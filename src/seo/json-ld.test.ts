import { expect, test } from 'vitest';
import type { ArticleView } from '../catalogue/view.ts';
import { articleJsonLd } from './json-ld.ts';

const article = {
  id: 'conditions/neck-pain',
  slug: 'neck-pain',
  section: 'conditions',
  data: {
    title: 'Neck pain',
    summary: 'It may help a little.',
    alsoKnownAs: ['stiff neck'],
    published: new Date('2026-01-10'),
    reviewed: new Date('2026-03-20'),
  },
};
const view = {
  review: 'none',
  article,
  title: article.data.title,
  summary: article.data.summary,
  sources: [],
  version: { day: article.data.reviewed },
  codes: ['M54.2'],
} as unknown as ArticleView;
const graphOf = (one: ArticleView): Record<string, unknown>[] =>
  (
    articleJsonLd(one, 'Knead to Know', 'en-NZ', (path) => `https://kneadtoknow.example${path}`) as {
      '@graph': Record<string, unknown>[];
    }
  )['@graph'];

test('An article tells machines the day it appeared and the day it was last reviewed, each as what it is', () =>
  expect(graphOf(view)[0]).toMatchObject({ datePublished: '2026-01-10', dateModified: '2026-03-20', lastReviewed: '2026-03-20' }));

test('A condition names itself, its other names and its codes; its place on the site leads from home to it', () => {
  const [page, trail] = graphOf(view);
  expect(page?.['about']).toEqual({
    '@type': 'MedicalCondition',
    name: 'Neck pain',
    alternateName: ['stiff neck'],
    code: [{ '@type': 'MedicalCode', codeValue: 'M54.2', codingSystem: 'ICD-10-CM' }],
  });
  expect(trail?.['itemListElement']).toMatchObject([
    { position: 1, item: 'https://kneadtoknow.example/' },
    { position: 2, item: 'https://kneadtoknow.example/conditions/' },
    { position: 3, item: 'https://kneadtoknow.example/conditions/neck-pain/' },
  ]);
});

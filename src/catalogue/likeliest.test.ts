import { expect, test } from 'vitest';
import { wide } from '../../tests/content/wide.ts';
import { likeliestFirst } from './likeliest.ts';

const condition = (slug: string, bodyRegions: string[], studies = 0, group?: string) => {
  const article = wide.articlesIn('conditions')[0];
  if (!article) throw new Error('the fixture holds no condition');
  return {
    article: { ...article, slug, data: { ...article.data, bodyRegions, ...(group && { group }) } } as typeof article,
    studies: Array(studies),
  };
};
const slugs = (...conditions: ReturnType<typeof condition>[]): string[] =>
  likeliestFirst(conditions, 'shoulder').map(({ article }) => article.slug);

test('what begins at a part of the body comes before what reaches it', () =>
  expect(slugs(condition('neck', ['neck', 'shoulder'], 9), condition('frozen', ['shoulder', 'neck', 'arm']))).toEqual(['frozen', 'neck']));
test('what is felt in few parts comes before what is felt in many', () =>
  expect(slugs(condition('wide', ['shoulder', 'neck', 'arm'], 9), condition('narrow', ['shoulder']))).toEqual(['narrow', 'wide']));
test('of two alike the one with more studies comes first', () =>
  expect(slugs(condition('thin', ['shoulder'], 1), condition('thick', ['shoulder'], 2))).toEqual(['thick', 'thin']));
test('what is of the mind comes last', () =>
  expect(slugs(condition('stress', ['shoulder'], 9, 'mind-and-sleep'), condition('arthritis', ['hand', 'knee', 'shoulder']))).toEqual([
    'arthritis',
    'stress',
  ]));

import { expect, test } from 'vitest';
import { catalogueOf, replace, soundTree } from '../../tests/content/fixture.ts';
import { pairingsAt, pairingsOf } from './pairings.ts';

test('a technique and a condition it is used for stand together with what studies of the two found', () => {
  expect(pairingsOf(catalogueOf(soundTree()))).toMatchObject([
    {
      technique: { title: 'Slow kneading' },
      condition: { title: 'Sore shoulder' },
      why: 'It suits a tired arm',
      verdict: { sign: 'no-difference', words: 'May make little or no difference', sure: { certainty: 'low', ours: false } },
      pressure: 2,
      cares: [{ id: 'fresh-wound', level: 'not-now' }],
    },
  ]);
});

test('what no study brought together says so', () => {
  const tree = soundTree();
  replace(tree, 'findings/conditions/sore-shoulder.yaml', 'techniques: [slow-kneading, massage]', 'techniques: [massage]');
  expect(pairingsOf(catalogueOf(tree))[0]?.verdict).toEqual({ words: 'No study of it alone found' });
});

test('a part of the body shows the techniques for its conditions, and no others', () => {
  const catalogue = catalogueOf(soundTree());
  const pairings = pairingsOf(catalogue);
  expect(pairingsAt(catalogue, pairings, 'shoulder')).toMatchObject([
    { article: { title: 'Slow kneading' }, pressure: 2, pairings: [{ condition: { title: 'Sore shoulder' } }] },
  ]);
  expect(pairingsAt(catalogue, pairings, 'knee')).toEqual([]);
});

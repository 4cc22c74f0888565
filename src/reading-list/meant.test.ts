import { expect, test } from 'vitest';
import type { Directory } from './directory.ts';
import { meantBy } from './meant.ts';

const article = { id: 'conditions/neck-pain', title: 'Neck pain', summary: 'A neck.', minutes: 3, reviewed: '2026-11-30' };
const directory: Directory = {
  articles: { 'neck-pain': article, stress: { ...article, id: 'conditions/stress' } },
  retired: { 'stiff-neck': { to: 'conditions/neck-pain' } },
};

test.each([
  '/a/Neck-Pain/',
  '/a/neck-pain/)',
  '/a/neck-pain.',
  '/a/neck-pain/%E2%80%9D',
  '/conditions/neck_pain/',
  '/neck pain',
  '/massage/conditions/neck-pain.html',
  '/pdf/neck-pain.pdf)',
])('finds the article in %s', (path) => {
  expect(meantBy(path, directory)).toEqual({ slugs: ['neck-pain'] });
});

test('finds an article that has another name now', () => {
  expect(meantBy('/a/Stiff-Neck/', directory)).toEqual({ slugs: ['stiff-neck'] });
});

test.each(['/r/%23neck-pain+stress', '/r/%23Neck-Pain%2Bstress.', '/massage/r/%2523neck-pain+stress', '/r/neck-pain+stress'])(
  'finds the list in %s',
  (path) => expect(meantBy(path, directory)).toEqual({ list: 'neck-pain+stress' }),
);

test('keeps the note of a list', () => {
  expect(meantBy('/r/%23neck-pain+stress&note=Kia+ora', directory)).toEqual({ list: 'neck-pain+stress&note=Kia+ora' });
});

test.each(['/', '/nothing/here/', '/a/__proto__/', '/r/', '/r/%23no-such-thing', '/%E0%A4%A', '/constructor'])(
  'finds nothing in %s',
  (path) => {
    expect(meantBy(path, directory)).toEqual({ slugs: [] });
  },
);

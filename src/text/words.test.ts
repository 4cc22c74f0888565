import { expect, test } from 'vitest';
import { capital, counted, firstLetter, lower, written } from './words.ts';

test('one has no s', () => {
  expect([0, 1, 2].map((count) => counted(count, 'article'))).toEqual(['0 articles', '1 article', '2 articles']);
});

test('only the first letter changes, and nothing stays nothing', () => {
  expect([capital('neck Pain'), capital(''), lower('Neck Pain'), lower('')]).toEqual(['Neck Pain', '', 'neck Pain', '']);
});

test('a letter with a mark stands under the letter without', () => {
  expect([firstLetter('Ödema'), firstLetter('éclair'), firstLetter('acupressure')]).toEqual(['O', 'E', 'A']);
});

test('an address on paper has no scheme', () => {
  expect([written('https://example.org/a/'), written('http://localhost/')]).toEqual(['example.org/a/', 'localhost/']);
});

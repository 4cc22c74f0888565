import { expect, it } from 'vitest';
import { articlesForCode, looksLikeCode } from './codes.ts';

const neck = { id: 'conditions/neck-pain', title: 'Neck pain', names: [], codes: ['M54.2'] };

it.each(['M54.2', 'm542', ' S572 ', 'S572.', 'M25.561', 'L03', '279039007'])('takes %j for a code', (query) =>
  expect(looksLikeCode(query)).toBe(true),
);
it.each(['neck', 'L5 S1', '2024', 'c section', 'covid19', 'type 2', 'B12 deficiency', ''])('takes %j for words', (query) =>
  expect(looksLikeCode(query)).toBe(false),
);
it('finds what practice software finds, and nothing where it finds nothing', () => {
  expect(articlesForCode(' m54.2', [neck])).toEqual([neck]);
  expect(articlesForCode('Z99.9', [neck])).toEqual([]);
});

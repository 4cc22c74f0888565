import { describe, expect, test } from 'vitest';
import type { Coverage, Target } from '../connect/codes.ts';
import { foundForCode, looksLikeCode } from './codes.ts';
import { guides } from './librarian.ts';

const target = (kind: Target['kind'], id: string): Target => ({ kind, id, title: id, address: '/', near: false, holds: [] });
const coverage: Coverage = {
  icd10cm: [
    { codes: { 'M54.2': 'Cervicalgia' }, targets: [target('article', 'conditions/neck-pain')] },
    { codes: { 'I63*': 'Cerebral infarction' }, targets: [target('sign', 'stroke')] },
    { codes: { 'Z86.73': 'Personal history of stroke' }, targets: [target('precaution', 'recent-heart-attack-or-stroke')] },
  ],
};

describe('a code typed into search', () => {
  test.each(['M54.2', ' m542 ', '279039007', 'S572.'])('%s looks like one', (query) => expect(looksLikeCode(query)).toBe(true));
  test.each(['sore neck', 'm', '111', 'L5 S1'])('%s does not', (query) => expect(looksLikeCode(query)).toBe(false));
  test('finds the article that practice software finds', () =>
    expect(foundForCode('m542', coverage)).toEqual({
      signs: [],
      articles: [{ id: 'conditions/neck-pain', title: 'conditions/neck-pain' }],
    }));
  test('finds whom to ring, and no article', () => expect(foundForCode('I63.9', coverage)).toEqual({ signs: ['stroke'], articles: [] }));
  test('finds the safety guide for a reason to take care', () =>
    expect(foundForCode('Z86.73', coverage).articles.map(({ id }) => id)).toEqual([guides.safety]));
  test('finds nothing for a code that nobody covers', () => expect(foundForCode('Q99.9', coverage)).toEqual({ signs: [], articles: [] }));
});

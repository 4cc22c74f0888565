import { expect, test } from 'vitest';
import type { Rung } from '../schemas/vocabulary.ts';
import { leastSureOf } from './sorting.ts';

const result = (certainty: Rung, ours = false) => ({ rating: { certainty, ours, down: [] } });
const advice = {};

test('an answer is as sure as the least sure of what it rests on', () => {
  expect(leastSureOf([result('high'), result('low'), result('moderate')])?.certainty).toBe('low');
  expect(leastSureOf([result('very-low'), result('low')])?.certainty).toBe('very-low');
});

test('the rating is ours where it is of any result that is no surer', () => {
  expect(leastSureOf([result('low', true), result('moderate')])).toEqual({ certainty: 'low', ours: true });
  expect(leastSureOf([result('low', true), result('very-low')])).toEqual({ certainty: 'very-low', ours: false });
  expect(leastSureOf([result('low'), result('low', true)])?.ours).toBe(true);
});

test('advice and background do not make an answer less sure, and alone give no certainty', () => {
  expect(leastSureOf([result('moderate'), advice])?.certainty).toBe('moderate');
  expect(leastSureOf([advice])).toBeUndefined();
  expect(leastSureOf([])).toBeUndefined();
});

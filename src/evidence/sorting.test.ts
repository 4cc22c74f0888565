import { expect, test } from 'vitest';
import { leastSureOf } from './sorting.ts';

const finding = (
  certainty: 'high' | 'moderate' | 'low' | 'very-low' | 'not-rated',
  direction: 'benefit' | 'advice' | 'not-applicable' | 'harm' = 'benefit',
) => ({ certainty, direction });

test('an answer is as sure as the least sure of what it rests on', () => {
  expect(leastSureOf([finding('high'), finding('low'), finding('moderate')])).toBe('low');
  expect(leastSureOf([finding('very-low'), finding('low', 'harm')])).toBe('very-low');
  expect(leastSureOf([finding('high'), finding('not-rated')])).toBe('not-rated');
});

test('advice and background do not make an answer less sure, and alone give no certainty', () => {
  expect(leastSureOf([finding('moderate'), finding('not-rated', 'advice'), finding('not-rated', 'not-applicable')])).toBe('moderate');
  expect(leastSureOf([finding('not-rated', 'advice')])).toBeUndefined();
  expect(leastSureOf([])).toBeUndefined();
});

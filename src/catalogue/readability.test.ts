import { expect, test } from 'vitest';
import { gradeLevel, wordCount } from './readability.ts';

test('short words in short sentences read at a low grade, long ones at a high grade', () => {
  const plain = gradeLevel('Rub it well. Then rest. Do it again when it hurts.');
  const learned = gradeLevel(
    'Musculoskeletal rehabilitation necessitates individualised physiotherapeutic intervention, notwithstanding considerable methodological heterogeneity.',
  );
  expect(plain).toBeLessThan(3);
  expect(learned).toBeGreaterThan(20);
});

test('the grade is Kincaid’s: 0.39 words a sentence + 11.8 syllables a word − 15.59', () => {
  // Six words of one syllable in one sentence.
  expect(gradeLevel('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
  expect(gradeLevel('The cat sat. On the mat.')).toBeCloseTo(0.39 * 3 + 11.8 - 15.59);
});

test('a sentence may end in a quotation mark, and numbers are no words', () => {
  expect(gradeLevel('He said “rest.” Then he slept.')).toBeCloseTo(gradeLevel('He said rest. Then he slept.'));
  expect(wordCount('In 12 trials, 1,200 people’s well-being improved.')).toBe(5);
});

test('no words have no grade', () => {
  expect(gradeLevel('')).toBe(0);
  expect(gradeLevel('12 — 24.')).toBe(0);
});

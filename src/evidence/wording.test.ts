import { describe, expect, test } from 'vitest';
import { designs, directions, precautionLevels, rungs, speeds, verdicts } from '../schemas/vocabulary.ts';
import { certaintyWords, designWords, directionWords, levelWords, speedWords, verdictWords } from './wording.ts';

describe('labels', () => {
  test('certainty is told by words, and by one pip fewer a step', () => {
    expect(rungs.map((certainty) => [certaintyWords[certainty].label, certaintyWords[certainty].pips])).toEqual([
      ['High certainty', 4],
      ['Moderate certainty', 3],
      ['Low certainty', 2],
      ['Very low certainty', 1],
    ]);
  });

  test('no two things share a label or a shape', () => {
    const distinct = (words: string[]): void => expect(new Set(words).size).toBe(words.length);
    distinct(directions.map((direction) => directionWords[direction].label));
    distinct(directions.map((direction) => directionWords[direction].symbol));
    distinct(designs.map((design) => designWords[design]));
    distinct(verdicts.map((verdict) => verdictWords[verdict].label));
    distinct(speeds.map((speed) => speedWords[speed]));
    distinct(precautionLevels.map((level) => levelWords[level]));
  });
});

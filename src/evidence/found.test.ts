import { describe, expect, it } from 'vitest';
import { certaintyWords } from './wording.ts';
import { advised, foundInCell, foundName, foundOf, foundOfClaim, foundPhrase, unstudied } from './found.ts';
import { directions, rungs, type Direction, type Rung } from '../schemas/vocabulary.ts';

const mark = (direction: Direction, certainty: Rung, ours = false) => ({ direction, sure: { certainty, ours } });
const advice = { direction: 'advice', sure: undefined } as const;

describe('What was found', () => {
  it('of one result says what it was, how sure that is and whose rating it is', () => {
    expect(foundPhrase(foundInCell([mark('benefit', 'moderate'), advice]))).toBe('Probably helps, moderate certainty');
    expect(foundPhrase(foundInCell([mark('no-difference', 'low', true)]))).toBe(
      'May make little or no difference, low certainty (our rating)',
    );
  });
  it('of results that point different ways is that they differ, without a rating', () => {
    const differing = foundInCell([mark('benefit', 'low'), mark('harm', 'low')]);
    expect([differing.sign, foundPhrase(differing)]).toEqual(['mixed', 'Results differ']);
  });
  it('is words alone where nothing was studied or only advised', () => {
    expect([foundInCell([advice]), foundInCell([])]).toEqual([unstudied, unstudied]);
    for (const found of [unstudied, advised]) expect(found.sure).toBeUndefined();
    expect(foundPhrase(advised)).toBe('Advice, not a study');
  });
  it('keeps its direction in its words at every certainty, and always tells both', () => {
    for (const direction of directions)
      for (const certainty of rungs) {
        const found = foundOf({ direction, certainty, ours: false });
        expect(found.sign).toBe(direction);
        expect(foundPhrase(found)).toContain(certaintyWords[certainty].label.toLowerCase());
      }
    expect(foundOf({ direction: 'benefit', certainty: 'very-low', ours: true }).words).toBe('Very unsure whether it helps');
  });
  it('of a claim is what became of it', () => {
    expect(foundPhrase(foundOfClaim('wrong', { certainty: 'moderate', ours: false }))).toBe('Not so, moderate certainty');
    expect(foundOfClaim('not-shown')).toEqual({ sign: 'not-shown', words: 'Not shown' });
  });
  it('has a name of its own for each outcome and rater', () => {
    const all = directions.flatMap((direction) =>
      rungs.flatMap((certainty) => [true, false].map((ours) => ({ direction, certainty, ours }))),
    );
    expect(new Set(all.map(foundName)).size).toBe(all.length);
  });
});

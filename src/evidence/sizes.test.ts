import { describe, expect, it } from 'vitest';
import { howBig, wordsForSmd } from './sizes.ts';
import { catalogue } from '../../tests/content/own.ts';

const real = [...catalogue.allFindings()];

describe('words for a standardised difference', () => {
  const cases: [number, string][] = [
    [0, 'hardly any difference'],
    [0.19, 'hardly any difference'],
    [0.2, 'a small difference, which many people would not notice'],
    [-0.43, 'a small difference, which many people would not notice'],
    [0.5, 'a medium difference'],
    [0.79, 'a medium difference'],
    [0.8, 'a large difference'],
    [2.6, 'a large difference'],
  ];
  for (const [value, words] of cases) it(`${value} is “${words}”`, () => expect(wordsForSmd(value)).toBe(words));
});

describe('how big', () => {
  it('gives people out of 100 where a finding does', () =>
    expect(howBig({ direction: 'benefit', size: undefined, outOf100: { with: 17, without: 44, what: 'had new low back pain' } })).toBe(
      '17 out of 100 people had new low back pain, against 44 out of 100 without it',
    ));
  it('never words a size for a null', () =>
    expect(howBig({ direction: 'no-difference', size: { kind: 'smd', value: 0.6 }, outOf100: undefined })).toBe('Little or no difference'));
  it('says so where there is no number', () =>
    expect(howBig({ direction: 'benefit', size: undefined, outOf100: undefined })).toMatch(/no single number/));
  it('names the scale of points', () =>
    expect(howBig({ direction: 'benefit', size: { kind: 'points', value: 1.5, scale: 10 }, outOf100: undefined })).toBe(
      '1.5 points on a scale of 0 to 10',
    ));
  it('stands only on numbers that the finding’s own words state', () => {
    for (const { id, size, outOf100, effect, checked } of real.filter((one) => one.size ?? one.outOf100)) {
      expect(checked, id).toBeDefined();
      for (const number of [size?.value, outOf100?.with, outOf100?.without])
        if (number !== undefined) expect(effect, id).toMatch(new RegExp(`(?<![\\d.])${String(number).replace('.', '\\.')}0?(?![\\d])`));
    }
  });
});

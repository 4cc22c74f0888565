import { describe, expect, it } from 'vitest';
import { fold, queryWords, stem, wordsOf } from './words.ts';

describe('words', () => {
  it('reads macrons, accents, capitals and full-width letters as plain letters', () => {
    expect(wordsOf('Rongoā MĀORI pétrissage ｓｃｉａｔｉｃａ')).toEqual(['rongoa', 'maori', 'petrissage', 'sciatica']);
    expect(fold('İNSOMNİA')).toBe('insomnia');
  });
  it('drops invisible characters inside words and apostrophes of every shape', () => {
    expect(wordsOf('sci​atica mi­graine parkinson’s can’t')).toEqual(['sciatica', 'migraine', 'parkinsons', 'cant']);
  });
  it('gives one stem to New Zealand, British and American spellings', () => {
    for (const [ours, theirs] of [
      ['oedema', 'edema'],
      ['mobilisation', 'mobilization'],
      ['haematoma', 'hematoma'],
      ['tumour', 'tumor'],
      ['caesarean', 'cesarean'],
    ] as const)
      expect(stem(ours)).toBe(stem(theirs));
  });
  it('cuts what no honest question needs', () => {
    expect(queryWords('sore lower back '.repeat(400)).slice(0, 4)).toEqual(['sore', 'lower', 'back']);
    expect(queryWords('a'.repeat(5000))).toEqual([]);
    expect(queryWords(Array.from({ length: 600 }, (_, index) => `word${index}`).join(' ')).length).toBeLessThanOrEqual(48);
  });
  it('finds no words in emoji, punctuation and lone surrogates', () => {
    expect(wordsOf('\ud83d \u{1f486}\u{1f3fd}‍♀️ .*+?^${}()|[]\\/')).toEqual([]);
  });
});

import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../schemas/index.ts';
import { rungs, type Direction, type Rung } from '../schemas/vocabulary.ts';
import { cellAnchor, cellsOf } from './map.ts';
import { amountPhrase, cellSentence, mapFinding, markPhrase, markTitle, tallySentence } from './sentences.ts';
import { catalogue } from '../../tests/content/own.ts';
import { sentenceOf } from './verdict.ts';

const real = [...catalogue.allFindings()];
const finding = (over: Partial<Finding>): Finding => ({ direction: 'benefit', certainty: 'low', design: 'rct', ...over }) as Finding;

describe('every sentence the site makes of a finding', () => {
  it('reads as it did when a person last read it all: after a change, read the difference, then run vitest -u', async () => {
    const lines = real.flatMap((one) => {
      const sentence = sentenceOf(one);
      return sentence ? [`${one.id}  (${one.direction}, ${one.certainty})\n  ${sentence}\n`] : [];
    });
    await expect(lines.join('\n')).toMatchFileSnapshot('./sentences.read.txt');
  });
  it('starts with a capital, ends with a full stop, and has no hole in it', () => {
    for (const one of real) {
      const sentence = sentenceOf(one);
      if (sentence === undefined) continue;
      expect(sentence, one.id).toMatch(/^[\p{Lu}“\d].*[.”]$/u);
      expect(sentence, one.id).not.toMatch(/undefined|null|NaN|\s{2}|\s[,.]|\.\.$/);
    }
  });
});

describe('every sentence the site makes of a cell of the map', () => {
  it('reads as it did when a person last read it all', async () => {
    const lines = cellsOf(real)
      .map((cell) => `${cellAnchor(cell)}\n  ${cellSentence(cell.marks)}\n`)
      .sort();
    await expect(lines.join('\n')).toMatchFileSnapshot('./cells.read.txt');
  });
});

describe('the words of a mark', () => {
  const one = {
    direction: 'benefit',
    sure: { certainty: 'low', ours: false },
    amount: 1,
    findings: [finding({ trials: 1, participants: 61 })],
  } as const;
  it('name technique, condition, direction, certainty and amount', () =>
    expect(markTitle('Cupping', 'Neck pain', { ...one, findings: [...one.findings] })).toBe(
      'Cupping, Neck pain: may help (low certainty); randomised trial, 61 people',
    ));
  it('count the results it stands for, and say whose certainty it wears', () =>
    expect(markPhrase({ ...one, findings: [finding({}), finding({}), finding({})] })).toBe(
      'may help (3 results, the strongest of low certainty)',
    ));
  it('follow the ladder of the sentences', () => {
    const said = rungs.map((certainty) => markPhrase({ direction: 'benefit', sure: { certainty, ours: false }, findings: [finding({})] }));
    expect(said).toEqual([
      'helps (high certainty)',
      'probably helps (moderate certainty)',
      'may help (low certainty)',
      'very unsure whether it helps (very low certainty)',
    ]);
  });
  it('never give advice a certainty', () =>
    expect(markPhrase({ direction: 'advice', sure: undefined, findings: [finding({ direction: 'advice' })] })).toBe('advice, not a study'));
  it('say that a cell of advice holds no study', () =>
    expect(cellSentence([{ direction: 'advice', sure: undefined, amount: 0, findings: [finding({ direction: 'advice' })] }])).toBe(
      'No study of it alone found: advice, not a study.',
    ));
  it('state trials and people as far as known', () => {
    expect(amountPhrase(finding({ design: 'systematic-review', trials: 12, participants: 2401 }))).toBe(
      'Systematic review, 12 trials, 2,401 people',
    );
    expect(amountPhrase(finding({ design: 'systematic-review', trials: 1 }))).toBe('Systematic review, one trial');
    expect(amountPhrase(finding({ trials: 1 }))).toBe('Randomised trial');
  });
  it('sum up a condition', () =>
    expect(
      tallySentence([
        { direction: 'benefit', count: 2 },
        { direction: 'advice', count: 1 },
      ]),
    ).toBe('In favour 2 · Advice 1'));
});

describe('what the whole map comes to', () => {
  const mark = (direction: Direction, certainty?: Rung) => ({ direction, sure: certainty && { certainty, ours: false } });
  test.each([
    [[mark('benefit', 'low')], '0 of 1 marks are of moderate or high certainty.'],
    [
      [mark('no-difference', 'high'), mark('benefit', 'moderate'), mark('advice')],
      '2 of 2 marks are of moderate or high certainty. The one of high certainty says: little or no difference.',
    ],
    [
      [mark('no-difference', 'high'), mark('no-difference', 'high'), mark('mixed', 'low')],
      '2 of 3 marks are of moderate or high certainty. Both of high certainty say: little or no difference.',
    ],
    [
      [mark('no-difference', 'high'), mark('benefit', 'high')],
      '2 of 2 marks are of moderate or high certainty. The 2 of high certainty say: in favour, or little or no difference.',
    ],
  ] satisfies [Parameters<typeof mapFinding>[0], string][])('%#', (marks, said) => expect(mapFinding(marks)).toBe(said));
});

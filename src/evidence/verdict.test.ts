import { describe, expect, test } from 'vitest';
import { changes, rungs, type Change, type Rung } from '../schemas/vocabulary.ts';
import { contextOf, sentenceOf, verdictOf } from './verdict.ts';

const one = { what: 'massage', plural: false, change: 'reduce', outcome: 'neck pain' } as const;
const many = { ...one, what: 'short sessions', plural: true } as const;
const finding = (parts: Partial<Parameters<typeof verdictOf>[0]>): Parameters<typeof verdictOf>[0] => ({
  say: one,
  direction: 'benefit',
  certainty: 'low',
  design: 'rct',
  topics: ['conditions/neck-pain'],
  ...parts,
});

describe('benefit, as the editorial table says it', () => {
  const table: [Rung, string, string][] = [
    ['high', 'Massage reduces neck pain.', 'Short sessions reduce neck pain.'],
    ['moderate', 'Massage probably reduces neck pain.', 'Short sessions probably reduce neck pain.'],
    ['low', 'Massage may reduce neck pain.', 'Short sessions may reduce neck pain.'],
    ['very-low', 'We are very unsure whether massage reduces neck pain.', 'We are very unsure whether short sessions reduce neck pain.'],
  ];
  test.each(table)('%s certainty', (certainty, singular, plural) => {
    expect(verdictOf(finding({ certainty }))).toBe(singular);
    expect(verdictOf(finding({ certainty, say: many }))).toBe(plural);
  });
});

describe('little or no difference, on the same ladder', () => {
  const table: [Rung, string, string][] = [
    ['high', 'Massage makes little or no difference to neck pain.', 'Short sessions make little or no difference to neck pain.'],
    [
      'moderate',
      'Massage probably makes little or no difference to neck pain.',
      'Short sessions probably make little or no difference to neck pain.',
    ],
    ['low', 'Massage may make little or no difference to neck pain.', 'Short sessions may make little or no difference to neck pain.'],
    [
      'very-low',
      'We are very unsure whether massage makes any difference to neck pain.',
      'We are very unsure whether short sessions make any difference to neck pain.',
    ],
  ];
  test.each(table)('%s certainty', (certainty, singular, plural) => {
    expect(verdictOf(finding({ certainty, direction: 'no-difference' }))).toBe(singular);
    expect(verdictOf(finding({ certainty, direction: 'no-difference', say: many }))).toBe(plural);
  });
});

describe('harm, said as clearly as benefit', () => {
  const bruising = { ...one, change: 'cause', outcome: 'bruising' } as const;
  const table: [Rung, string][] = [
    ['high', 'Massage causes bruising.'],
    ['moderate', 'Massage probably causes bruising.'],
    ['low', 'Massage may cause bruising.'],
    ['very-low', 'We are very unsure whether massage causes bruising.'],
  ];
  test.each(table)('%s certainty', (certainty, sentence) =>
    expect(verdictOf(finding({ certainty, direction: 'harm', say: bruising }))).toBe(sentence),
  );

  test('case reports describe, they do not measure, and say whether it was one person', () => {
    const harm = (parts: object): string | undefined => verdictOf(finding({ direction: 'harm', say: bruising, ...parts }));
    expect(harm({ design: 'case-report' })).toBe('One person had bruising after massage.');
    expect(harm({ design: 'case-report', trials: 3 })).toBe('Some people had bruising after massage.');
    expect(harm({ design: 'uncontrolled', participants: 101 })).toBe('Some people had bruising after massage.');
  });
});

describe('mixed results and too little research never sound like an answer', () => {
  test.each(rungs)('at %s certainty', (certainty) => {
    expect(verdictOf(finding({ certainty, direction: 'mixed', design: 'systematic-review' }))).toBe(
      'Studies disagree on whether massage reduces neck pain.',
    );
    expect(verdictOf(finding({ certainty, direction: 'mixed' }))).toBe(
      'One study gave mixed results on whether massage reduces neck pain.',
    );
    expect(verdictOf(finding({ certainty, direction: 'insufficient', say: many }))).toBe(
      'It is not known yet whether short sessions reduce neck pain.',
    );
  });
});

describe('what is no result', () => {
  test('advice is the adviser’s', () => {
    const say = { body: 'a guideline for US doctors', advises: 'massage as one choice for new back pain', more: 'Exercise comes first.' };
    const advice = finding({ say, direction: 'advice', design: 'guideline' });
    expect(verdictOf(advice)).toBe('A guideline for US doctors advises massage as one choice for new back pain.');
    expect(contextOf(advice)).toBe('Exercise comes first.');
  });
  test('background stands as it was written', () =>
    expect(verdictOf(finding({ say: { background: 'Most neck pain gets better.' }, direction: 'not-applicable' }))).toBe(
      'Most neck pain gets better.',
    ));
  test('a finding without a second look has no sentence', () => expect(sentenceOf(finding({ say: undefined }))).toBeUndefined());
});

test('when belongs to the verdict; in whom and against what follow it', () => {
  const whole = finding({ say: { ...one, when: 'after six weeks', who: 'in adults', than: 'compared with waiting' } });
  expect(sentenceOf(whole)).toBe('Massage may reduce neck pain after six weeks. In adults, compared with waiting.');
  expect(contextOf(finding({}))).toBeUndefined();
});

test.each(Object.keys(changes) as Change[])('“%s” inflects', (change) => {
  const said = (plural: boolean, certainty: Rung) => verdictOf(finding({ certainty, say: { ...one, change, plural } }));
  const [present] = changes[change];
  expect(present).toMatch(/s$/);
  expect(said(false, 'high')).toBe(`Massage ${present} neck pain.`);
  expect(said(true, 'moderate')).toBe(`Massage probably ${change} neck pain.`);
});

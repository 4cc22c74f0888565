import { describe, expect, test } from 'vitest';
import {
  certainties,
  changes,
  designs,
  directions,
  precautionLevels,
  speeds,
  verdicts,
  type Certainty,
  type Change,
} from '../schemas/vocabulary.ts';
import {
  benefitVerb,
  certaintyWords,
  designWords,
  directionWords,
  findingSentence,
  levelWords,
  sourcePhrase,
  speedWords,
  verdictWords,
} from './wording.ts';

const one = { what: 'massage', plural: false, change: 'reduce', outcome: 'neck pain' } as const;
const many = { ...one, what: 'short sessions', plural: true } as const;

describe('benefit, as the editorial table says it', () => {
  const table: [Certainty, string, string][] = [
    ['high', 'Massage reduces neck pain.', 'Short sessions reduce neck pain.'],
    ['moderate', 'Massage probably reduces neck pain.', 'Short sessions probably reduce neck pain.'],
    ['low', 'Massage may reduce neck pain.', 'Short sessions may reduce neck pain.'],
    ['very-low', 'We are very unsure whether massage reduces neck pain.', 'We are very unsure whether short sessions reduce neck pain.'],
    ['not-rated', 'One trial found that massage reduced neck pain.', 'One trial found that short sessions reduced neck pain.'],
  ];
  test.each(table)('%s certainty', (certainty, singular, plural) => {
    expect(findingSentence({ say: one, direction: 'benefit', certainty, design: 'rct' })).toBe(singular);
    expect(findingSentence({ say: many, direction: 'benefit', certainty, design: 'rct' })).toBe(plural);
  });
});

describe('little or no difference, on the same ladder', () => {
  const table: [Certainty, string, string][] = [
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
    [
      'not-rated',
      'One trial found that massage made little or no difference to neck pain.',
      'One trial found that short sessions made little or no difference to neck pain.',
    ],
  ];
  test.each(table)('%s certainty', (certainty, singular, plural) => {
    expect(findingSentence({ say: one, direction: 'no-difference', certainty, design: 'rct' })).toBe(singular);
    expect(findingSentence({ say: many, direction: 'no-difference', certainty, design: 'rct' })).toBe(plural);
  });
});

describe('harm, said as clearly as benefit', () => {
  const bruising = { ...one, change: 'cause', outcome: 'bruising' } as const;
  const table: [Certainty, string][] = [
    ['high', 'Massage causes bruising.'],
    ['moderate', 'Massage probably causes bruising.'],
    ['low', 'Massage may cause bruising.'],
    ['very-low', 'We are very unsure whether massage causes bruising.'],
    ['not-rated', 'One trial found that massage caused bruising.'],
  ];
  test.each(table)('%s certainty', (certainty, sentence) => {
    expect(findingSentence({ say: bruising, direction: 'harm', certainty, design: 'rct' })).toBe(sentence);
  });

  test('case reports describe, they do not measure, however sure anyone is', () => {
    const describeHarm = (trials?: number): string | undefined =>
      findingSentence({ say: bruising, direction: 'harm', certainty: 'not-rated', design: 'case-report', ...(trials && { trials }) });
    expect(describeHarm()).toBe('One case report describes bruising after massage.');
    expect(describeHarm(3)).toBe('Case reports describe bruising after massage.');
    expect(findingSentence({ say: bruising, direction: 'harm', certainty: 'low', design: 'uncontrolled' })).toBe(
      'One study with no comparison group describes bruising after massage.',
    );
  });
});

describe('mixed results and too little research', () => {
  test.each(certainties)('mixed at %s certainty never sounds like an answer', (certainty) => {
    const sentence = findingSentence({ say: one, direction: 'mixed', certainty, design: 'systematic-review', trials: 12 });
    expect(sentence).toBe(
      certainty === 'very-low'
        ? 'We are very unsure whether massage reduces neck pain: results were mixed.'
        : 'A review of 12 trials found mixed results on whether massage reduces neck pain.',
    );
  });

  test.each(certainties)('not enough research at %s certainty says just that', (certainty) => {
    expect(findingSentence({ say: many, direction: 'insufficient', certainty, design: 'rct' })).toBe(
      'There is not yet enough research to tell whether short sessions reduce neck pain.',
    );
  });
});

describe('advice and background', () => {
  test.each(certainties)('advice is the adviser’s, at %s certainty as at any other', (certainty) => {
    const say = { body: 'a guideline for US doctors', advises: 'massage as one choice for new back pain' };
    expect(findingSentence({ say, direction: 'advice', certainty, design: 'guideline' })).toBe(
      'A guideline for US doctors advises massage as one choice for new back pain.',
    );
  });

  test('background stands as it was written', () => {
    expect(
      findingSentence({
        say: { background: 'Most neck pain gets better.' },
        direction: 'not-applicable',
        certainty: 'not-rated',
        design: 'official',
      }),
    ).toBe('Most neck pain gets better.');
  });

  test('a finding without a second look has no sentence', () => {
    expect(findingSentence({ say: undefined, direction: 'benefit', certainty: 'high', design: 'rct' })).toBeUndefined();
  });
});

test('when, in whom and against what follow in that order, and survive every direction', () => {
  const say = { ...one, when: 'after six weeks', who: 'in adults', than: 'compared with waiting' };
  const scope = 'neck pain after six weeks in adults, compared with waiting';
  const said = (direction: 'benefit' | 'no-difference' | 'mixed' | 'insufficient' | 'harm'): string | undefined =>
    findingSentence({ say, direction, certainty: 'low', design: 'rct' });
  expect(said('benefit')).toBe(`Massage may reduce ${scope}.`);
  expect(said('no-difference')).toBe(`Massage may make little or no difference to ${scope}.`);
  expect(said('mixed')).toBe(`One trial found mixed results on whether massage reduces ${scope}.`);
  expect(said('insufficient')).toBe(`There is not yet enough research to tell whether massage reduces ${scope}.`);
  expect(said('harm')).toBe(`Massage may reduce ${scope}.`);
});

describe('who found it', () => {
  const table: [Parameters<typeof sourcePhrase>[0], string][] = [
    [{ design: 'rct' }, 'One trial'],
    [{ design: 'rct', trials: 1 }, 'One trial'],
    [{ design: 'rct', trials: 3 }, '3 trials'],
    [{ design: 'controlled-trial' }, 'One trial, not randomised,'],
    [{ design: 'systematic-review', trials: 12 }, 'A review of 12 trials'],
    [{ design: 'systematic-review', trials: 1 }, 'A review with a single trial'],
    [{ design: 'systematic-review', trials: 0 }, 'A review of studies'],
    [{ design: 'systematic-review' }, 'A review of studies'],
    [{ design: 'experiment' }, 'One experiment'],
    [{ design: 'cohort' }, 'One follow-up study'],
    [{ design: 'uncontrolled' }, 'One study with no comparison group'],
    [{ design: 'review' }, 'An overview of research'],
    [{ design: 'guideline' }, 'One guideline'],
    [{ design: 'case-report' }, 'One case report'],
    [{ design: 'official' }, 'One official source'],
    [{ design: 'not-stated' }, 'One study'],
  ];
  test.each(table)('%j', (finding, phrase) => {
    expect(sourcePhrase(finding)).toBe(phrase);
    expect(findingSentence({ say: one, direction: 'benefit', certainty: 'not-rated', ...finding })).toBe(
      `${phrase} found that massage reduced neck pain.`,
    );
  });

  test('every kind of study has words', () => {
    for (const design of designs) expect(sourcePhrase({ design }), design).toMatch(/^\p{L}/u);
  });
});

describe('verbs', () => {
  test.each(Object.keys(changes) as Change[])('“%s” inflects', (change) => {
    const say = { change, plural: false };
    const [present, past] = changes[change];
    expect(present).toMatch(/s$/);
    expect(past).not.toBe(present);
    expect([benefitVerb(say, 'high'), benefitVerb(say, 'moderate'), benefitVerb(say, 'low')]).toEqual([
      present,
      `probably ${present}`,
      `may ${change}`,
    ]);
    expect(benefitVerb({ change, plural: true }, 'moderate')).toBe(`probably ${change}`);
  });
});

describe('labels', () => {
  test('certainty is told by words, and by one pip fewer a step', () => {
    expect(certainties.map((certainty) => [certaintyWords[certainty].label, certaintyWords[certainty].pips])).toEqual([
      ['High certainty', 4],
      ['Moderate certainty', 3],
      ['Low certainty', 2],
      ['Very low certainty', 1],
      ['Not graded', 0],
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

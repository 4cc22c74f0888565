import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreements,
  biases,
  comparators,
  designs,
  outcomeKinds,
  peopleStudied,
  randomisations,
  type Design,
  type Rung,
} from '../schemas/vocabulary.ts';
import { rated, ratingNote, ratingOf } from './rating.ts';

type Input = Parameters<typeof ratingOf>[0];
type Grounds = NonNullable<Input['grounds']>;

/** A large blinded trial at low risk of bias: nothing takes it down. */
const best: Grounds = {
  comparator: 'dummy',
  people: 'patients',
  counted: 500,
  randomised: 'all',
  outcome: 'self-reported',
  agreement: 'one-study',
  bias: 'low',
};
const finding = (grounds: Partial<Grounds> = {}, parts: Partial<Input> = {}): Input => ({
  certainty: 'not-rated',
  design: 'rct',
  direction: 'benefit',
  topics: ['conditions/neck-pain'],
  grounds: { ...best, ...grounds },
  ...parts,
});
/** What a result loses in all, whatever ceiling stands over it. */
const lost = (input: Input): number => ratingOf(input)?.down.reduce((sum, { steps }) => sum + steps, 0) ?? NaN;

describe('where a result starts', () => {
  const table: [Design, Grounds['randomised'], string][] = [
    ['rct', 'all', 'groups drawn by lot'],
    ['systematic-review', 'all', 'groups drawn by lot'],
    ['systematic-review', 'some', 'only some groups drawn by lot'],
    ['systematic-review', 'unknown', 'not known whether groups were drawn by lot'],
    ['systematic-review', 'none', 'groups not drawn by lot'],
    ['experiment', 'all', 'groups drawn by lot'],
    ['controlled-trial', 'none', 'groups not drawn by lot'],
    ['cohort', 'none', 'groups not drawn by lot'],
    ['review', 'unknown', 'groups not drawn by lot'],
    ['uncontrolled', 'none', 'no group to compare with'],
    ['case-report', 'none', 'no group to compare with'],
    ['not-stated', 'unknown', 'no group to compare with'],
  ];
  test.each(table)('%s, drawn by lot: %s → %s', (design, randomised, start) =>
    expect(ratingOf(finding({ randomised }, { design }))?.start).toBe(start),
  );
  test('a study without a group to compare with is very low, whatever else speaks for it', () =>
    expect(ratingOf(finding({}, { design: 'uncontrolled' }))?.certainty).toBe('very-low'));
});

describe('what takes a result down, row by row', () => {
  const table: [string, Partial<Grounds>, number][] = [
    ['nothing', {}, 0],
    ['people who knew and scored themselves', { comparator: 'waiting' }, 1],
    ['the same, measured instead', { comparator: 'waiting', outcome: 'measured' }, 0],
    ['the same, not known how it was measured', { comparator: 'usual-care', outcome: 'unknown' }, 1],
    ['another real treatment, people blind to which of the two', { comparator: 'active', blinded: true }, 0],
    ['some risk of bias', { bias: 'some' }, 1],
    ['high risk of bias', { bias: 'high' }, 1],
    ['risk of bias not known', { bias: 'unknown' }, 1],
    ['unblinded and not known: one domain, one step', { comparator: 'none', bias: 'unknown' }, 1],
    ['unblinded and high: two steps', { comparator: 'active', bias: 'high' }, 2],
    ['a comparator that nobody described', { comparator: 'unknown' }, 2],
    ['under 400 people', { counted: 399 }, 1],
    ['400 people', { counted: 400 }, 0],
    ['under 100 people', { counted: 99 }, 2],
    ['100 people', { counted: 100 }, 1],
    ['one study of a size not known', { counted: 'unknown' }, 2],
    ['pooled studies of a size not known', { counted: 'unknown', agreement: 'agree' }, 1],
    ['results that disagree', { agreement: 'disagree' }, 1],
    ['not known whether they agree', { agreement: 'unknown' }, 1],
    ['other patients', { people: 'other-patients' }, 1],
    ['healthy people on a page about a condition', { people: 'healthy' }, 1],
    ['people not described', { people: 'unknown' }, 1],
    ['tissue or animals', { people: 'laboratory' }, 1],
  ];
  test.each(table)('%s', (_name, grounds, steps) => expect(lost(finding(grounds))).toBe(steps));
  test('healthy people stand for readers of a benefit', () =>
    expect(lost(finding({ people: 'healthy' }, { topics: ['benefits/better-sleep'] }))).toBe(0));
});

describe('our own rating', () => {
  const table: [string, Partial<Grounds>, Rung][] = [
    ['nothing against it', {}, 'low'],
    ['two steps down', { comparator: 'waiting', counted: 228 }, 'low'],
    ['three steps down', { comparator: 'waiting', counted: 40 }, 'very-low'],
  ];
  test.each(table)('%s: %s', (_name, grounds, certainty) => expect(ratingOf(finding(grounds))).toMatchObject({ certainty, ours: true }));

  test('never ends above low, never without a level, and never rises for knowing less', () => {
    const grounds = fc.record({
      comparator: fc.constantFrom(...comparators),
      people: fc.constantFrom(...peopleStudied),
      counted: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constant('unknown' as const)),
      randomised: fc.constantFrom(...randomisations),
      outcome: fc.constantFrom(...outcomeKinds),
      agreement: fc.constantFrom(...agreements),
      bias: fc.constantFrom(...biases),
    });
    fc.assert(
      fc.property(grounds, fc.constantFrom(...designs), (known, design) => {
        const certainty = ratingOf(finding(known, { design }))?.certainty;
        expect(['low', 'very-low']).toContain(certainty);
        const unknown = finding({ ...known, bias: 'unknown', people: 'unknown' }, { design });
        expect(lost(unknown)).toBeGreaterThanOrEqual(lost(finding({ ...known, bias: 'low', people: 'patients' }, { design })));
      }),
    );
  });
  test('is very low where nothing was written down', () =>
    expect(ratingOf(finding({}, { grounds: undefined }))).toMatchObject({ certainty: 'very-low', ours: true }));
  test('says that it is ours, and why', () => {
    const rating = ratingOf(finding({ comparator: 'waiting', counted: 228 }));
    expect(rating && ratingNote(rating)).toBe(
      'our rating: groups drawn by lot; people knew what they got and scored themselves; fewer than 400 people',
    );
  });
});

test('the authors’ rating stands as they gave it', () => {
  const high = ratingOf(finding({ bias: 'high', counted: 12 }, { certainty: 'high' }));
  expect(high).toMatchObject({ certainty: 'high', ours: false });
  expect(high && ratingNote(high)).toBeUndefined();
});

test.each(['advice', 'not-applicable'] as const)('%s carries no certainty', (direction) => {
  expect(ratingOf(finding({}, { direction }))).toBeUndefined();
  expect(rated({ ...finding({}, { direction }), certainty: 'not-rated' } as Parameters<typeof rated>[0])).not.toHaveProperty('rating');
});

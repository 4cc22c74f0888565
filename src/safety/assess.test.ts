import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precautionLevels } from '../schemas/vocabulary.ts';
import { answers, assess, outcomeOf, outcomes, readyOutcome, type Answer, type Outcome, type Question } from './assess.ts';
import { speedOf } from './sentences.ts';
import { catalogue } from '../../tests/content/own.ts';
import { outcomeWords } from './wording.ts';

const check = catalogue.safetyQuestions();
const precautions = catalogue.allPrecautions();
const questions: Question[] = [{ id: 'emergency', level: 'emergency' }, ...precautions.map(({ id, level }) => ({ id, level }))];
const allNo = new Map<string, Answer>(questions.map(({ id }) => [id, 'no']));
const rank = (outcome: Outcome): number => outcomes.indexOf(outcome);

const expected: Record<Question['level'], Record<Answer, Outcome>> = {
  emergency: { no: 'go-ahead', 'not-sure': 'urgent', yes: 'urgent' },
  never: { no: 'go-ahead', 'not-sure': 'ask-first', yes: 'not-now' },
  'not-now': { no: 'go-ahead', 'not-sure': 'ask-first', yes: 'not-now' },
  'ask-first': { no: 'go-ahead', 'not-sure': 'ask-first', yes: 'ask-first' },
  adapt: { no: 'go-ahead', 'not-sure': 'ask-first', yes: 'tell' },
};

describe('one answer', () => {
  for (const level of ['emergency', ...precautionLevels] as const)
    for (const answer of answers)
      it(`“${answer}” to a question of level ${level} comes to ${expected[level][answer]}`, () =>
        expect(outcomeOf(level, answer)).toBe(expected[level][answer]));
});

describe('every question of the check, answered each way while all else is “no”', () => {
  for (const { id, level } of questions)
    for (const answer of answers)
      it(`${id}: ${answer}`, () => {
        const { outcome, reasons, unanswered } = assess(questions, new Map([...allNo, [id, answer]]));
        expect(outcome).toBe(expected[level][answer]);
        expect(reasons.map((reason) => reason.id)).toEqual(answer === 'no' ? [] : [id]);
        expect(unanswered).toEqual([]);
      });
});

describe('all answers together', () => {
  const someAnswers = fc
    .tuple(...questions.map(() => fc.constantFrom(...answers)))
    .map((given) => new Map(questions.map(({ id }, index) => [id, given[index] ?? 'no'])));
  it('says go ahead only when every answer is “no”', () => {
    fc.assert(
      fc.property(
        someAnswers,
        (given) => (assess(questions, given).outcome === 'go-ahead') === [...given.values()].every((answer) => answer === 'no'),
      ),
    );
  });
  it('never grows milder when a risk is added', () => {
    fc.assert(
      fc.property(
        someAnswers,
        fc.constantFrom(...questions),
        fc.constantFrom('yes' as const, 'not-sure' as const),
        (given, { id }, risk) => {
          const without = new Map(given).set(id, 'no');
          const withRisk = new Map(given).set(id, risk);
          return rank(assess(questions, withRisk).outcome) >= rank(assess(questions, without).outcome);
        },
      ),
    );
  });
  it('never grows milder when one more question is asked', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...precautionLevels), fc.constantFrom(...answers), (given, level, answer) => {
        const more = [...questions, { id: 'one-more', level }];
        return rank(assess(more, new Map(given).set('one-more', answer)).outcome) >= rank(assess(questions, given).outcome);
      }),
    );
  });
  it('is as bad as its worst reason, and names that reason first', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const { outcome, reasons } = assess(questions, given);
        return reasons.length === 0
          ? outcome === 'go-ahead'
          : reasons[0]?.outcome === outcome && reasons.every((reason) => rank(reason.outcome) <= rank(outcome));
      }),
    );
  });
  it('lets an emergency win over everything', () => {
    fc.assert(
      fc.property(
        someAnswers,
        fc.constantFrom('yes' as const, 'not-sure' as const),
        (given, answer) => assess(questions, new Map(given).set('emergency', answer)).outcome === 'urgent',
      ),
    );
  });
});

describe('questions without an answer', () => {
  it('say nothing mild while one is open', () => {
    const open = new Map(allNo);
    open.delete('cancer');
    expect(readyOutcome(assess(questions, open))).toBeUndefined();
    expect(readyOutcome(assess(questions, open.set('diabetes', 'yes')))).toBeUndefined();
  });
  it('give way to what all answers come to, once the last is in', () => {
    expect(readyOutcome(assess(questions, allNo))).toBe('go-ahead');
    expect(readyOutcome(assess(questions, new Map(allNo).set('diabetes', 'yes')))).toBe('tell');
  });
  it('do not delay an emergency or a “not now”', () => {
    expect(readyOutcome(assess(questions, new Map([['emergency', 'yes']])))).toBe('urgent');
    expect(readyOutcome(assess(questions, new Map([['fracture', 'yes']])))).toBe('not-now');
  });
  it('ignore an answer to a question that is not asked', () => {
    expect(assess(questions, new Map([...allNo, ['no-such-question', 'yes']])).outcome).toBe('go-ahead');
  });
});

describe('the questions', () => {
  it('ask every precaution once', () => {
    const asked = check.groups.flatMap((group) => group.precautions.map(({ id }) => id));
    expect(asked.sort()).toEqual(precautions.map(({ id }) => id).sort());
  });
  it('begin with signs that need help now or today', () => {
    for (const { id, steps } of catalogue.safetyQuestions().signs) expect(['now', 'today'], id).toContain(speedOf({ steps }));
  });
  it('have words for every outcome', () => {
    for (const outcome of outcomes) expect(outcomeWords[outcome].heading.length).toBeGreaterThan(3);
  });
});

import type { PrecautionLevel } from '../schemas/vocabulary.ts';

/** What a reader says to a question. */
export const answers = ['no', 'not-sure', 'yes'] as const;
export type Answer = (typeof answers)[number];

/** What the answers come to, mildest first. */
export const outcomes = ['go-ahead', 'tell', 'ask-first', 'not-now', 'urgent'] as const;
export type Outcome = (typeof outcomes)[number];

/** A question of the check: a precaution with its level, or an emergency. */
export type Question = { id: string; level: PrecautionLevel | 'emergency' };

/** Why the outcome is what it is: one question that was not answered “no”. */
export type Reason = { id: string; answer: Exclude<Answer, 'no'>; outcome: Outcome };
export type Assessment = { outcome: Outcome; reasons: Reason[]; unanswered: string[] };

const whenYes: Readonly<Record<Question['level'], Outcome>> = {
  emergency: 'urgent',
  never: 'not-now',
  'not-now': 'not-now',
  'ask-first': 'ask-first',
  adapt: 'tell',
};

/** What one answer comes to: “not sure” means ask first, and in an emergency it means get help. */
export function outcomeOf(level: Question['level'], answer: Answer): Outcome {
  if (answer === 'no') return 'go-ahead';
  if (answer === 'not-sure') return level === 'emergency' ? 'urgent' : 'ask-first';
  return whenYes[level];
}

const rank = (outcome: Outcome): number => outcomes.indexOf(outcome);
/** The worse of two outcomes. */
export const worse = (a: Outcome, b: Outcome): Outcome => (rank(a) >= rank(b) ? a : b);

/**
 * What all answers come to: the worst wins. Reasons stand worst first, then in the order of the questions.
 * `unanswered` lists questions without an answer; “go ahead” may be said only when it is empty.
 */
export function assess(questions: readonly Question[], given: ReadonlyMap<string, Answer>): Assessment {
  const reasons: Reason[] = [];
  const unanswered: string[] = [];
  for (const { id, level } of questions) {
    const answer = given.get(id);
    if (answer === undefined) unanswered.push(id);
    else if (answer !== 'no') reasons.push({ id, answer, outcome: outcomeOf(level, answer) });
  }
  reasons.sort((a, b) => rank(b.outcome) - rank(a.outcome));
  return { outcome: reasons.reduce<Outcome>((worst, { outcome }) => worse(worst, outcome), 'go-ahead'), reasons, unanswered };
}

/** What may be shown so far: an emergency or a “not now” at once, anything milder only when every question is answered. */
export function readyOutcome({ outcome, unanswered }: Assessment): Outcome | undefined {
  return outcome === 'urgent' || outcome === 'not-now' || unanswered.length === 0 ? outcome : undefined;
}

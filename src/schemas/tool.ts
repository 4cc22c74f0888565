import { z } from 'astro/zod';
import { precautionId, prose, unique } from './fields.ts';

/** One line of a card: short enough for half a sheet of paper. */
const line = prose(110);
const title = prose(60).describe('What it is called: “Does it help my neck?”');
const few = (fewest: number, most: number) => unique(line).min(fewest).max(most);

/** Who answers the questions of a card. */
export const askedOfTherapist = ['therapist', 'doctor', 'physio', 'team'] as const;
export const askedBefore = ['doctor', 'surgeon', 'midwife', 'team'] as const;

/** One thing to fill in or take along, made for paper: nothing is stored or sent. */
export const tool = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('score-card').describe('Scores from 0 to 10, visit by visit.'),
    title,
    measures: few(1, 3).describe('One to three short questions, scored from 0 to 10.'),
    visits: z.int().min(2).max(6).default(4).describe('How many visits it covers.'),
    decide: prose(220).describe('What to do after the last visit.'),
  }),
  z.strictObject({
    kind: z.literal('tell-your-therapist').describe('Lines to tick and hand over.'),
    title,
    tell: few(4, 8).describe('Lines to tick: “I have …”, “Please …”.'),
    avoid: few(0, 4).default([]).describe('What to leave alone.'),
    precautions: unique(precautionId).max(6).default([]).describe('Ids of precautions, written at their own strength.'),
  }),
  z.strictObject({
    kind: z.literal('questions').describe('Questions to ask.'),
    title,
    ask: few(3, 6).describe('The questions.'),
    of: z.enum(askedOfTherapist).describe('Who is asked.'),
  }),
  z.strictObject({
    kind: z.literal('doctors-yes').describe('Questions that someone answers before a massage, with space for name, day and answer.'),
    title,
    ask: few(2, 5).describe('The questions.'),
    of: z.enum(askedBefore).describe('Who answers them.'),
  }),
  z.strictObject({
    kind: z.literal('diary').describe('A line a day.'),
    title,
    days: z.int().min(7).max(28).default(14).describe('How many days it covers.'),
    note: unique(prose(40)).min(2).max(4).describe('Its columns, two to four.'),
    look: prose(220).describe('How to read it afterwards.'),
  }),
  z.strictObject({
    kind: z.literal('wear-and-bring').describe('A list for the day.'),
    title,
    wear: few(1, 6).describe('What to wear.'),
    bring: few(1, 6).describe('What to bring.'),
    say: few(1, 6).describe('What to say.'),
  }),
]);
export type Tool = z.output<typeof tool>;

import { z } from 'astro/zod';
import { day, linkedArticle, pointsTo, prose, referenceId, slug, unique } from './fields.ts';
import {
  agreements,
  biases,
  broadTechniques,
  certainties,
  changes,
  comparators,
  designs,
  directions,
  outcomeKinds,
  peopleStudied,
  randomisations,
  readIn,
  namesOf,
} from './vocabulary.ts';

const phrase = (longest: number) => prose(longest).regex(/[^.]$/, 'is part of a sentence: no full stop at its end');

/** The parts from which a finding's sentence is made; the verb's certainty is never written, it is derived. */
export const saying = z.union([
  z.strictObject({
    what: phrase(120).describe('Subject: “massage”, “sixty-minute sessions” (lower case).'),
    plural: z.boolean().default(false).describe('Whether the subject is plural.'),
    change: z.enum(namesOf(changes)).describe('What it is asked to do: reduce, improve, ease …'),
    outcome: phrase(140).describe('What may change: “neck pain”.'),
    when: phrase(100).optional().describe('When it was measured: “after six weeks”.'),
    who: phrase(160).optional().describe('In whom: “in adults with long-lasting neck pain”.'),
    than: phrase(160).optional().describe('Against what: “compared with a dummy massage”.'),
  }),
  z.strictObject({
    body: phrase(160).describe('Who advises: “A guideline for US doctors”.'),
    advises: phrase(320).describe('What is advised, so that “<body> advises <advises>” reads well, 18 words in all.'),
    more: prose(320).optional().describe('A second sentence: for whom, on what conditions.'),
  }),
  z.strictObject({
    background: prose(320).describe('One sentence of context, at most 18 words, for findings that are no evidence about massage.'),
    more: prose(320).optional().describe('A second sentence.'),
  }),
]);

/** How big a difference is: a standardised mean difference, points on a scale that ends at `scale`, or per cent; always its distance from zero. */
export const size = z
  .strictObject({
    kind: z.enum(['smd', 'points', 'percent']).describe('Standardised mean difference, points on a scale, or per cent.'),
    value: z.number().positive().describe('Its distance from zero.'),
    scale: z.number().positive().optional().describe('Where the scale ends: 10 for “0 to 10”.'),
  })
  .refine(({ kind, scale }) => (kind === 'points') === (scale !== undefined), {
    path: ['scale'],
    message: 'belongs to points, and points need it',
  });

/** How many people out of 100 it happened to. */
export const outOf100 = z.strictObject({
  with: z.int().min(0).max(100).describe('With the treatment.'),
  without: z.int().min(0).max(100).describe('Without it, or with what it was compared to.'),
  what: phrase(80).describe('What happened to them: “had new low back pain”.'),
});

/** What a rating rests on, as far as it was read; `unknown` is what nobody read, and counts against the result. */
export const grounds = z.strictObject({
  comparator: z
    .enum(comparators)
    .describe('What the treated group was compared with: dummy, active, usual-care, waiting, none, several, unknown.'),
  people: z
    .enum(peopleStudied)
    .describe('patients: people who have what the first topic is about; other-patients; healthy; laboratory (tissue, animals); unknown.'),
  counted: z
    .union([z.int().min(1), z.literal('unknown')])
    .describe('People counted for this outcome, not for the whole review; else unknown.'),
  randomised: z.enum(randomisations).describe('Whether the groups were drawn by lot: all, some, none, unknown.'),
  outcome: z.enum(outcomeKinds).describe('self-reported (pain, mood, sleep diary), measured (range, blood, days), unknown.'),
  agreement: z.enum(agreements).describe('one-study, agree, disagree (mixed results, large heterogeneity), unknown.'),
  bias: z.enum(biases).describe('Risk of bias as the source states it: low, some, high; unknown where it was not read.'),
  blinded: z
    .literal(true)
    .optional()
    .describe('true where people did not know which of two real treatments they had; a dummy says it by itself.'),
  biasSaid: prose(200).optional().describe('The source’s own judgement in our words: “most trials at high risk”.'),
});

/** One result of one publication; a file src/content/findings/<section>/<slug>.yaml lists those of one topic. */
export const finding = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+--[a-z0-9-]+$/, 'must be topic--reference')
      .describe('<first topic’s slug>--<reference id>, with --2, --3 for more.'),
    topics: unique(linkedArticle).min(1).describe('Articles it speaks to; the first is the one it belongs to.'),
    techniques: unique(pointsTo('hands-on-care', slug)).describe(
      `Technique slugs the study gave, or ${broadTechniques.join(', ')}; empty where no hands-on care was given.`,
    ),
    intervention: prose(600).describe('What was given, in the study’s terms.'),
    population: prose(600).describe('Who was studied.'),
    comparator: prose(600).describe('What it was compared with.'),
    outcome: prose(600).describe('What was measured.'),
    direction: z.enum(directions).describe('What was found.'),
    effect: prose(1200).describe('The result in our own words with its numbers; stands alone.'),
    size: size.optional().describe('How big a difference, where `effect` states it as one number.'),
    outOf100: outOf100.optional().describe('Absolute numbers, where `effect` states them.'),
    certainty: z.enum(certainties).describe('How sure; a range is recorded at its lower end.'),
    certaintyBasis: prose(400).describe('Whose rating it is: GRADE as stated, or the source’s own words.'),
    grounds: grounds
      .optional()
      .describe('What our own rating rests on; needed for every result about massage, absent for advice and background.'),
    trials: z.int().min(0).optional().describe('Number of trials, where stated.'),
    participants: z.int().min(0).optional().describe('Number of people, where stated.'),
    design: z.enum(designs).describe('Kind of study.'),
    readIn: z.enum(readIn).describe('What was read when it was first recorded.'),
    reference: referenceId.describe('Id of its publication.'),
    seenAt: z.string().optional().describe('Where it was read; never shown as a link, some are mirrors.'),
    say: saying.optional().describe('The parts of its sentence; needed once it is checked.'),
    checked: day.optional().describe('The day its source was looked at again.'),
    checkedIn: z.enum(['abstract', 'full-text']).optional().describe('What that second look read.'),
    checkedNote: prose(400).optional().describe('What the second look corrected, if anything.'),
  })
  .refine((one) => !one.checked === !one.checkedIn, { path: ['checkedIn'], message: 'checked and checkedIn go together' })
  .refine((one) => !one.checked || one.say, { path: ['say'], message: 'a checked finding needs the parts of its sentence' });

import { z } from 'astro/zod';
import { day, prose } from './fields.ts';

/** Who reviewed an entry: none, or a real, named clinician with what was looked at and when. */
export const clinicalReview = z
  .union([
    z.literal('none'),
    z.strictObject({
      name: prose(80).describe('The clinician’s name, as the register has it.'),
      registration: z
        .strictObject({
          body: prose(100).describe('The body that keeps the register.'),
          number: z.string().trim().min(1).max(40).describe('The number there, by which anyone can look the clinician up.'),
        })
        .describe('Where the clinician is registered.'),
      scope: prose(160).regex(/[^.]$/, 'is part of a sentence: no full stop at its end').describe('What was reviewed: “the whole page”.'),
      on: day.describe('The day of the review.'),
    }),
  ])
  .default('none')
  .describe('none, until a named, real clinician has reviewed it.');
export type ClinicalReview = z.output<typeof clinicalReview>;

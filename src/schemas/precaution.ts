import { z } from 'astro/zod';
import { changes } from './changes.ts';
import { prose, referenceId, techniqueSlug, unique } from './fields.ts';
import { precautionLevels } from './vocabulary.ts';

/** One reason not to have massage, to ask first, or to adapt it; a file src/content/precautions/<id>.yaml. */
export const precaution = z.strictObject({
  title: prose(80).describe('What it is called: “Blood clots (deep vein thrombosis)”.'),
  level: z.enum(precautionLevels).describe('do-not, ask-first or adapt.'),
  question: prose(180).describe('A plain yes/no question that finds it: “Do you take a blood thinner?”'),
  why: prose(400).describe('Why it matters, in one to three sentences.'),
  do: prose(400).describe('What to do, and whom to ask.'),
  tell: prose(200).describe('What to say to the therapist, in the client’s words.'),
  techniques: unique(techniqueSlug).default([]).describe('Slugs of the techniques it concerns most; empty means all.'),
  urgentIf: prose(240).optional().describe('Signs that make it an emergency; write {emergency} for the number.'),
  references: unique(referenceId).min(1).describe('Ids of the references it rests on.'),
  changes,
});

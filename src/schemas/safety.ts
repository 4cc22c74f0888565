import { z } from 'astro/zod';
import { precautionId, prose, signId, unique } from './fields.ts';

/** The questions of the safety check, in the order in which they are asked; src/content/safety.yaml. */
export const safetyCheck = z.strictObject({
  signs: unique(signId).min(1).max(14).describe('Emergencies asked before all else: ids of signs to act on now or today.'),
  groups: z
    .array(
      z.strictObject({
        title: prose(60).describe('What the questions are about.'),
        precautions: unique(precautionId).min(1).describe('Ids of precautions in the order of their questions.'),
      }),
    )
    .min(1)
    .describe('The questions, in parts.'),
});

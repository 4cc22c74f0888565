import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { conditionSlug, prose } from './fields.ts';
import { groups, namesOf } from './vocabulary.ts';

/** A way of working with the hands. */
export const technique = z.strictObject({
  ...articleFields,
  family: z.enum(namesOf(groups.techniques)).describe('Its group on the techniques page.'),
  pressure: z.int().min(1).max(5).describe('Usual pressure, from 1 (resting hand) to 5 (firmest that still feels good).'),
  feel: prose(160).describe('What it feels like, in one sentence.'),
  usualLength: prose(120).describe('How long it usually lasts, within a session.'),
  clothing: prose(120).describe('Clothed or on the skin, with oil, lotion or nothing.'),
  soreness: prose(160).describe('The soreness to expect afterwards.'),
  conditions: z
    .array(
      z.strictObject({
        id: conditionSlug.describe('Slug of a condition, written or planned.'),
        why: prose(160).describe(
          'Why this technique is used for it, in a line that reads well on both pages; claims no effect without a finding.',
        ),
      }),
    )
    .describe('Conditions it is used for; the condition’s page derives its techniques from here.'),
});

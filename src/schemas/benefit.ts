import { z } from 'astro/zod';
import { articleFields, verdictFields } from './article.ts';
import { conditionSlug, techniqueSlug, unique } from './fields.ts';
import { groups, namesOf } from './vocabulary.ts';

/** Something massage is said to do for people. */
export const benefit = z.strictObject({
  ...articleFields,
  ...verdictFields,
  group: z.enum(namesOf(groups.benefits)).describe('Its group on the benefits page.'),
  techniques: unique(techniqueSlug).describe('Slugs of the techniques people use for it, written or planned.'),
  conditions: unique(conditionSlug).describe('Slugs of the conditions it matters for, written or planned.'),
});

import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { conditionSlug, prose, techniqueSlug, unique } from './fields.ts';
import { groups, namesOf } from './vocabulary.ts';

/** People whose life or body shapes how massage is given. */
export const clientGroup = z.strictObject({
  ...articleFields,
  group: z.enum(namesOf(groups['client-groups'])).describe('Its group on the page of client groups.'),
  conditions: unique(conditionSlug).describe('Slugs of the problems most common here, written or planned.'),
  techniques: unique(techniqueSlug).describe('Slugs of techniques that often suit, written or planned.'),
  adaptations: z.array(prose(200)).min(3).max(6).describe('How a session is adapted, each one line.'),
});

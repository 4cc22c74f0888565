import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { pointsTo, prose, slug } from './fields.ts';
import { groups, namesOf } from './vocabulary.ts';

const step = z.union([
  prose(200),
  z.strictObject({
    do: prose(200).describe('The step, one line.'),
    picture: pointsTo('picture', slug).describe('Id of the drawing that shows it.'),
  }),
]);

/** Something that hurts or troubles people. */
export const condition = z.strictObject({
  ...articleFields,
  group: z.enum(namesOf(groups.conditions)).describe('Its group on the conditions page.'),
  selfCare: z.array(step).min(3).max(6).describe('Three to six things a person can do today, each one line.'),
});

import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { pointsTo, prose, slug, unique } from './fields.ts';
import { groups } from './vocabulary.ts';

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
  group: z.enum(Object.keys(groups.conditions) as [keyof typeof groups.conditions]).describe('Its group on the conditions page.'),
  codes: z
    .strictObject({
      icd10cm: unique(z.string().regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/, 'must look like M54.2'))
        .min(1)
        .describe('ICD-10-CM codes, looked up.'),
    })
    .describe('Codes by which practice software finds the article.'),
  selfCare: z.array(step).min(3).max(6).describe('Three to six things a person can do today, each one line.'),
});

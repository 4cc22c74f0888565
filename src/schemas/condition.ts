import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { prose, slug, unique } from './fields.ts';
import { groups, speeds } from './vocabulary.ts';

/** A warning sign, with what to do and how fast. */
export const redFlag = z.strictObject({
  sign: prose(240).describe('What a person would notice.'),
  do: prose(160).describe('What to do; write {emergency} or {healthline} for the numbers.'),
  speed: z.enum(speeds).describe('How fast: now, today, this-week, before-massage.'),
  references: unique(slug).min(1).describe('Ids of the references that name this sign.'),
});

/** Something that hurts or troubles people. */
export const condition = z.strictObject({
  ...articleFields,
  group: z.enum(Object.keys(groups.conditions) as [keyof typeof groups.conditions]).describe('Its group on the conditions page.'),
  redFlags: z.array(redFlag).min(1).max(5).describe('Signs that need a doctor first, most urgent first, at most five.'),
  codes: z
    .strictObject({
      icd10cm: unique(z.string().regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/, 'must look like M54.2'))
        .min(1)
        .describe('ICD-10-CM codes, looked up.'),
    })
    .describe('Codes by which practice software finds the article.'),
  selfCare: z.array(prose(200)).min(3).max(6).describe('Three to six things a person can do today, each one line.'),
});

import { z } from 'astro/zod';
import { phoneNames, wordNames } from '../schemas/vocabulary.ts';

/** Roles that every country fills: pages name them in sentences of their own. */
export const neededPhones = ['emergency', 'healthline', 'mentalHealth'] as const;
const neededWords = ['midwife'] as const;

/** A telephone number as people write it: digits, with spaces, brackets, hyphens and a plus. */
export const phoneNumber = z
  .string()
  .regex(/^\+?[\d\s()-]+$/, { error: 'must be a telephone number: digits, spaces, brackets, hyphens, and + in front', abort: true })
  .refine((written) => {
    const digits = written.replaceAll(/\D/g, '').length;
    return digits >= 3 && digits <= 15;
  }, 'must have 3 to 15 digits');

const address = z.url({ protocol: /^https?$/ });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, as YYYY-MM-DD');

const phone = z.strictObject({
  number: phoneNumber,
  name: z.string().min(2).max(60).describe('Whose number it is, as it answers.'),
  note: z.string().min(3).max(120).describe('Cost, hours, what it is for.'),
  texts: z.boolean().default(false).describe('Whether the same number takes text messages.'),
  choose: z.string().optional().describe('What to choose once it answers: “the mental health option”.'),
  source: address.describe('The page of the body itself where the number was read.'),
  read: day.describe('The day on which it was read.'),
});

const sourced = z.strictObject({ text: z.string().min(20).max(400), source: address, read: day });

/** What belongs to one country: numbers by role, words, who regulates, where to complain, who pays; a file src/regions/<country>.ts each. */
export const region = z.strictObject({
  name: z.string().describe('The country, as its people write it.'),
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be the two letters of ISO 3166-1')
    .describe('Its two letters, for addresses in data.'),
  language: z
    .string()
    .regex(/^en-[A-Z]{2}$/, 'must be a language tag such as en-NZ')
    .describe('The language of the pages.'),
  paper: z.enum(['a4', 'us-letter']).default('a4').describe('What people there print on.'),
  phones: z
    .strictObject(
      Object.fromEntries(phoneNames.map((name) => [name, phone.optional()])) as Record<
        (typeof phoneNames)[number],
        z.ZodOptional<typeof phone>
      >,
    )
    .required(Object.fromEntries(neededPhones.map((name) => [name, true])) as Record<(typeof neededPhones)[number], true>),
  words: z
    .strictObject(
      Object.fromEntries(wordNames.map((name) => [name, z.string().min(2).optional()])) as Record<
        (typeof wordNames)[number],
        z.ZodOptional<z.ZodString>
      >,
    )
    .required(Object.fromEntries(neededWords.map((name) => [name, true])) as Record<(typeof neededWords)[number], true>),
  regulator: sourced,
  complaint: sourced,
  payment: sourced.optional(),
  /** Services that are of use in this country only: no copy for another names them. */
  services: z.array(z.instanceof(RegExp)),
  /** Bodies whose findings may be told elsewhere, with the country’s name beside theirs. */
  bodies: z.array(z.instanceof(RegExp)).default([]),
});
export type Region = z.output<typeof region>;
export type WrittenRegion = z.input<typeof region>;
export type Phone = z.output<typeof phone>;

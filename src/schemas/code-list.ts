import { z } from 'astro/zod';
import { day, linkedArticle, precautionId, prose, signId, unique } from './fields.ts';

/** A code, or codes: `M54.2` alone, `M54.5*` with all below it, `T4?.??2*` where ? is any one sign, `C00-C96` from stem to stem. */
const pattern = z
  .string()
  .regex(
    /^(?:[0-9A-Za-z][0-9A-Za-z.?]*\*?|[0-9A-Z]+-[0-9A-Z]+)$/,
    'must look like M54.2 (one code), M54.5* (all below it), T4?.??2* (any one sign) or C00-C96 (from stem to stem)',
  );

/** One answer, and the codes that have it. */
const cover = z
  .strictObject({
    articles: unique(linkedArticle).default([]).describe('Articles about what the codes mean, the one most about it first.'),
    near: unique(linkedArticle).default([]).describe('Articles about something near it: said to be neighbours wherever they show.'),
    signs: unique(signId).default([]).describe('Danger signs, most urgent first: whom to ring, and no article.'),
    precautions: unique(precautionId).default([]).describe('Precautions that hold for whoever has it.'),
    encounter: z
      .enum(['first', 'later'])
      .optional()
      .describe('ICD-10-CM only: the seventh character it holds for. first: A, B, C; later: D to S (healing, follow-up, late effects).'),
    files: unique(z.string().regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/, 'must look like M54.50'))
      .default([])
      .describe('Fuller codes whose files were published before, so that their addresses keep answering.'),
    codes: z.record(pattern, prose(240)).default({}).describe('Each code or stem, with what it means as read in the list.'),
    names: unique(prose(60)).default([]).describe('Names of medicines that have this answer, where their code was not read.'),
  })
  .refine(({ articles, near, signs, precautions }) => articles.length + near.length + signs.length + precautions.length > 0, {
    message: 'answers nothing: name an article, a neighbour, a danger sign or a precaution',
  })
  .refine(({ codes, names }) => Object.keys(codes).length + names.length > 0, { path: ['codes'], message: 'must name a code' })
  .refine(({ signs, articles, near }) => signs.length === 0 || articles.length + near.length === 0, {
    path: ['articles'],
    message: 'an emergency is answered with whom to ring, and no article',
  });

/** What one list of codes is answered with; a file src/content/codes/<system>.yaml. */
export const codeList = z.strictObject({
  source: z
    .strictObject({
      list: prose(120).describe('The list and its edition.'),
      publisher: prose(120).describe('Who publishes it.'),
      readIn: prose(240).describe('Where it was read.'),
      licence: prose(240).describe('On what terms codes and terms are shown.'),
      read: day.describe('The day on which it was read.'),
    })
    .describe('Where the codes were read: what was not read there is not in the list.'),
  covers: z.array(cover).min(1).describe('Answers, each with the codes that have it.'),
});

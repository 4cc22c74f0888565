import { z } from 'astro/zod';
import { day, prose } from './fields.ts';

/** How much of a source was read. */
export const depths = ['full-text', 'abstract', 'page', 'part', 'not-found'] as const;
export type Depth = (typeof depths)[number];

/** What a reading came to for one statement. */
export const judgements = ['holds', 'corrected', 'beyond', 'against', 'unreadable'] as const;
export type Judgement = (typeof judgements)[number];

const reading = z
  .strictObject({
    on: day.describe('The day of the reading.'),
    depth: z.enum(depths).describe('How much was read: the full text, the abstract, a whole page, a part of it, or nothing (not-found).'),
    address: z
      .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'must be a public https address' })
      .optional()
      .describe('Where it was read, as anyone can open it; absent where it was not found.'),
    figures: prose(600)
      .optional()
      .describe('What the source itself says, with its own figures, in a few words; absent where it was not found.'),
    by: prose(40).optional().describe('In which role, where it matters: “second reader”.'),
    statements: z
      .record(z.string().regex(/^[0-9a-f]{12}$/, 'must be a key of twelve digits and letters a to f, in quotes'), z.enum(judgements))
      .refine((judged) => Object.keys(judged).length > 0, 'names no statement')
      .describe(
        'Key of each statement judged → holds; corrected (holds in these words, after a correction); beyond (says more than the source); against (says otherwise); unreadable (the source could not be read for it).',
      ),
  })
  .refine(({ depth, address }) => (depth === 'not-found') === (address === undefined), {
    path: ['address'],
    message: 'belongs to every reading but one of depth not-found',
  })
  .refine(({ depth, figures }) => (depth === 'not-found') === (figures === undefined), {
    path: ['figures'],
    message: 'belongs to every reading but one of depth not-found',
  })
  .refine(({ depth, statements }) => depth !== 'not-found' || Object.values(statements).every((one) => one === 'unreadable'), {
    path: ['statements'],
    message: 'can only be unreadable where the source was not found',
  });

/** The readings of one source, each with what it came to for the statements that rest on it; a file src/content/ledger/<reference id>.yaml. */
export const ledger = z.array(reading).min(1);

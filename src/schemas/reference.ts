import { z } from 'astro/zod';
import { prose, slug, unique } from './fields.ts';

const person = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional(), suffix: z.string().optional(), 'non-dropping-particle': z.string().optional() }),
  z.strictObject({ literal: z.string().min(2) }),
]);
const datePart = z.union([z.tuple([z.int()]), z.tuple([z.int(), z.int()]), z.tuple([z.int(), z.int(), z.int()])]);

/** One publication as CSL-JSON (citeproc-js schema 1.0); a file src/content/references/<id>.json. */
export const reference = z.strictObject({
  id: slug.describe('author-year-topic; the file’s name.'),
  type: z.enum(['article-journal', 'webpage', 'report', 'legislation', 'paper-conference', 'book', 'chapter', 'thesis']).describe('CSL type.'),
  title: prose(500),
  author: z.array(person).min(1).optional(),
  issued: z.strictObject({ 'date-parts': z.tuple([datePart]) }).optional(),
  accessed: z.strictObject({ 'date-parts': z.tuple([datePart]) }).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  ISBN: z.string().optional(),
  DOI: z.string().regex(/^10\.\d{4,9}\/\S+$/, 'must start with 10.').optional(),
  PMID: z.string().regex(/^\d{4,9}$/, 'must be digits').optional(),
  PMCID: z.string().regex(/^PMC\d+$/, 'must look like PMC123').optional(),
  URL: z.url({ protocol: /^https?$/ }).optional().describe('The publisher’s or body’s own address, never a mirror.'),
  custom: z.strictObject({
    kind: z
      .enum([
        'systematic-review',
        'umbrella-review',
        'evidence-map',
        'rct',
        'review',
        'guideline',
        'government',
        'charity',
        'organisation',
        'experiment',
        'cohort',
        'case-reports',
      ])
      .describe('What it is; of a body’s page: government for public bodies and public hospitals, charity, organisation for any other.'),
    readAt: z.string().describe('Where the record was read.'),
    missing: unique(z.string()).optional().describe('Fields that nobody could read.'),
    authors: z.literal('partial').optional().describe('Present where the list of authors is not whole.'),
    mirrorURL: z.string().optional(),
    note: z.string().optional().describe('How the record was completed or corrected, and where that was read.'),
    funding: z.string().optional().describe('Who paid, where the publication says.'),
    conflicts: z.string().optional().describe('Interests declared, where the publication says.'),
    retraction: z.enum(['none-found', 'retracted', 'expression-of-concern', 'not-looked-up']).optional(),
  }),
});

import { z } from 'astro/zod';
import { linkedArticle, prose, unique } from './fields.ts';

/** Words people use for one idea; src/content/emergency-words.yaml maps ideas to words. */
export const emergencyWords = unique(z.coerce.string().trim().min(1).max(60))
  .min(1)
  .describe('Words and phrases people use for the idea, as a list under its name.');

/** A subject the site does not cover; src/content/out-of-scope.yaml maps ids to topics. */
export const outOfScope = z.strictObject({
  words: unique(z.string()).min(1).describe('Words of which one must stand in the query.'),
  with: unique(z.string()).optional().describe('Words of which one must stand there too.'),
  unless: unique(z.string()).optional().describe('Words that keep the topic out.'),
  say: prose(240).describe('What the reader is told.'),
  near: unique(linkedArticle).optional().describe('Articles shown instead of results.'),
  results: z.literal(true).optional().describe('Shows the usual results below the note.'),
});

const meaningTheSame = z.record(z.string(), unique(z.coerce.string()).min(1));

/** How people say it; src/content/synonyms.yaml. */
export const synonyms = z.strictObject({
  subjects: meaningTheSame.describe('Words that mean the same, of what the site is about.'),
  illnesses: meaningTheSame.describe('Illnesses of which people mostly ask whether massage is safe.'),
  circumstances: meaningTheSame.describe('Who asks, and what they want to know.'),
  names: z.record(z.string(), prose(80)).describe('Clinical, brand and short names, each with the plain words it stands for.'),
});
export type Synonyms = z.output<typeof synonyms>;

import { z } from 'astro/zod';
import { linkedArticle, pointsTo, prose, unique } from './fields.ts';
import { phoneNames } from './vocabulary.ts';

const ideas = unique(pointsTo('idea', z.string())).min(1);

/** What shows above search results when a query reads as an emergency; src/content/emergencies.yaml maps ids to cards, most urgent first. */
export const emergency = z.strictObject({
  title: prose(70).describe('What it may be, as a reader in fright reads it.'),
  speed: z.enum(['now', 'today']).describe('How fast help is needed.'),
  say: prose(320).describe('What to do, in one to three sentences; write {emergency} and its like for numbers.'),
  ring: unique(z.enum(phoneNames)).min(1).describe('Numbers of the region to ring, first one first.'),
  hold: unique(linkedArticle).default([]).describe('Articles kept out of the results while the card shows.'),
  beside: unique(linkedArticle).default([]).describe('Articles that come first below the card.'),
  signs: z
    .array(
      z.strictObject({
        all: ideas.describe('Ideas that must all fit.'),
        any: ideas.optional().describe('Ideas of which one must fit.'),
        not: ideas.optional().describe('Ideas of which none may fit.'),
      }),
    )
    .min(1)
    .describe('The card shows when one of these fits.'),
});

/** Words people use for one idea; src/content/emergency-words.yaml maps ideas to words. */
export const emergencyWords = unique(z.coerce.string().trim().min(1).max(60)).min(1);

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

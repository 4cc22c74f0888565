import { z } from 'astro/zod';
import { forCountry, linkedArticle, prose, referenceId, unique } from './fields.ts';

/** A word explained; src/content/glossary.yaml maps ids to terms. */
export const term = z.strictObject({
  term: prose(80).describe('The word, as shown.'),
  meaning: prose(400).describe('What it means, in one or two plain sentences.'),
  alsoKnownAs: unique(prose(80)).default([]).describe('Other names.'),
  article: linkedArticle.optional().describe('The article that says more.'),
  references: unique(referenceId).default([]).describe('References, where the meaning states a fact that needs one.'),
  country: forCountry,
});

import { z } from 'astro/zod';
import { findingId, linkedArticle, prose, referenceId, unique } from './fields.ts';
import { verdicts } from './vocabulary.ts';

/** What people say about massage, and what studies show; a file src/content/claims/<id>.yaml. */
export const claim = z.strictObject({
  says: prose(220).describe('The claim as people say it.'),
  kind: z
    .enum(['effect', 'description'])
    .describe('effect: says that massage does something, so a verdict applies; description: says what it is.'),
  verdict: z.enum(verdicts).optional().describe('What became of it; an effect needs one.'),
  shows: prose(500).describe('What studies show, in plain words.'),
  instead: prose(260).describe('What to say instead, honestly.'),
  findings: unique(findingId).describe('Ids of the checked findings it rests on.'),
  references: unique(referenceId).default([]).describe('References for a description.'),
  articles: unique(linkedArticle).min(1).describe('The articles that deal with it, the main one first.'),
});

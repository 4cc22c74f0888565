import { z } from 'astro/zod';
import { changes } from './changes.ts';
import { clinicalReview } from './clinical-review.ts';
import { articleId, day, findingId, pointsTo, precautionId, prose, referenceId, slug, unique } from './fields.ts';
import { verdicts } from './vocabulary.ts';

const answer = z.strictObject({
  text: prose(320).describe('One bullet of the answer, at most two short sentences, reading age 9–11.'),
  findings: unique(findingId).default([]).describe('Ids of the checked findings this bullet rests on.'),
  references: unique(referenceId).default([]).describe('Ids of references it rests on where no finding does (safety advice, general facts).'),
});

/** What every article holds, whatever its section; an article file is src/content/<section>/<slug>.mdx. */
export const articleFields = {
  title: prose(60).describe('The name people know it by; unique on the site.'),
  summary: prose(220).describe('One plain sentence that answers the reader; shown in lists, search and messages.'),
  inShort: z.array(answer).min(2).max(4).describe('The whole answer in two to four bullets.'),
  alsoKnownAs: unique(prose(80)).describe('Clinical and other names for the same thing.'),
  searchPhrases: unique(prose(80)).min(8).max(20).describe('How people type it, 8 to 20, in their own words.'),
  bodyRegions: unique(pointsTo('region', slug)).describe('Ids of body regions this article belongs to; empty where none fits.'),
  precautions: unique(precautionId).describe('Ids of precautions to show, most important first.'),
  related: unique(pointsTo('other-article', articleId)).default([]).describe('section/slug of what to read next; the way back is derived.'),
  generalNumbers: unique(prose(120)).default([]).describe('Phrases of the body with a number that is practice, not evidence (“10 minutes of warmth”), as written there.'),
  noStudies: prose(300).optional().describe('Says plainly that no study was found, where the article shows no finding.'),
  published: day.describe('The day it first appeared.'),
  reviewed: day.describe('The day the whole page was last checked against its sources.'),
  reviewDue: day.describe('The day by which it must be checked again.'),
  changes,
  clinicalReview,
};

/** The claim a benefit or science article answers, with what became of it. */
export const verdictFields = {
  claim: prose(200).describe('The claim as people say it.'),
  verdict: z
    .strictObject({
      rating: z.enum(verdicts).describe('What became of the claim: holds-up, partly, not-shown or wrong.'),
      because: prose(280).describe('The reason in one or two plain sentences.'),
      findings: unique(findingId).describe('Ids of the checked findings the verdict rests on.'),
    })
    .describe('The short verdict.'),
};

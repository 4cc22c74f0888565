import { z } from 'astro/zod';
import { changes } from './changes.ts';
import { clinicalReview } from './clinical-review.ts';
import {
  articleId,
  conditionSlug,
  day,
  findingId,
  forCountry,
  pointsTo,
  precautionId,
  prose,
  referenceId,
  signId,
  slug,
  unique,
} from './fields.ts';
import { tool } from './tool.ts';
import { designs, questions, verdicts, namesOf } from './vocabulary.ts';

const bulletText = prose(320).describe('One bullet, at most two short sentences, reading age 9–11.');

const asks = z
  .enum(namesOf(questions))
  .optional()
  .describe('Which question of the reader it answers: helps, sure or safe; on conditions, techniques, benefits and client groups.');

/** One bullet of the answer, by what it does. */
const bullet = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer').describe('One claim that rests on one finding, and wears its certainty.'),
    asks,
    text: bulletText,
    finding: findingId.describe('Id of the checked finding it rests on.'),
    country: forCountry,
  }),
  z
    .strictObject({
      kind: z.literal('fact').describe('A general fact; wears no certainty.'),
      asks,
      text: bulletText,
      findings: unique(findingId).default([]).describe('Ids of the checked findings it rests on.'),
      references: unique(referenceId).default([]).describe('Ids of the references it rests on.'),
      country: forCountry,
    })
    .refine(
      ({ findings, references }) => findings.length + references.length > 0,
      'rests on references, findings or both, which hold all of it',
    ),
  z.strictObject({
    kind: z.literal('do').describe('Something to do; wears no certainty.'),
    text: bulletText,
    references: unique(referenceId).default([]).describe('Ids of references, where it rests on any.'),
    country: forCountry,
  }),
  z.strictObject({
    kind: z.literal('sign').describe('Danger signs, in their own words.'),
    signs: unique(signId).min(1).max(3).describe('Ids of signs.'),
  }),
  z.strictObject({
    kind: z.literal('care').describe('Precautions, in their own words.'),
    asks,
    precautions: unique(precautionId).min(1).max(4).describe('Ids of precautions.'),
  }),
]);

/** A search that found little or nothing: what a “we found no trial” rests on. */
const looked = z.strictObject({
  for: prose(200).describe('What was looked for: “trials of cupping for neck pain”.'),
  where: prose(200).describe('Where: registers, databases, reference lists.'),
  on: day.describe('The day of the search.'),
  techniques: unique(slug).default([]).describe('Technique slugs or broad kinds it was about; empty means any hands-on care.'),
  conditions: unique(conditionSlug).default([]).describe('Condition slugs it was about; empty means any.'),
  designs: unique(z.enum(designs)).default([]).describe('Kinds of study it was about; empty means any.'),
  found: unique(findingId).default([]).describe('Every finding of this site that it found; the check compares.'),
});

/** What every article holds, whatever its section; an article file is src/content/<section>/<slug>.mdx. */
export const articleFields = {
  title: prose(60).describe('The name people know it by; unique on the site.'),
  summary: prose(220).describe('One plain sentence that answers the reader; shown in lists, search and messages.'),
  inShort: z.array(bullet).min(2).max(5).describe('The whole answer in two to five bullets, each of one kind.'),
  signs: unique(signId).max(8).describe('Ids of the danger signs a reader of this page may have; at most eight.'),
  tool: tool.optional().describe('One thing to fill in or take along.'),
  looked: z.array(looked).default([]).describe('Searches behind every “we found no …”, “one study”, “only a few”.'),
  alsoKnownAs: unique(prose(80)).describe('Names for the same thing, the most used first: the page shows three.'),
  otherWords: unique(prose(80)).default([]).describe('What else people look for when they mean it, and kinds of it: for search, no names.'),
  searchPhrases: unique(prose(80)).min(8).max(20).describe('How people type it, 8 to 20, in their own words.'),
  bodyRegions: unique(pointsTo('region', slug)).describe('Ids of body regions this article belongs to; empty where none fits.'),
  precautions: unique(precautionId).describe('Ids of precautions to show, most important first.'),
  related: unique(pointsTo('other-article', articleId)).default([]).describe('section/slug of what to read next; the way back is derived.'),
  generalNumbers: unique(prose(120))
    .default([])
    .describe('Phrases of the body with a number that is practice, not evidence (“10 minutes of warmth”), as written there.'),
  noStudies: prose(300).optional().describe('Says plainly that no study was found, where the article shows no finding.'),
  country: forCountry,
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

import { z } from 'astro/zod';
import { changes } from './changes.ts';
import { clinicalReview } from './clinical-review.ts';
import { linkedArticle, pointsTo, prose, referenceId, unique } from './fields.ts';
import { bodyAreas, phoneNames, speeds, namesOf } from './vocabulary.ts';

const part = prose(160).regex(/[^.]$/, 'is part of a list: no full stop at its end');
const ideas = unique(pointsTo('idea', z.string())).min(1);

/** A danger sign, written once and used by id everywhere; a file src/content/signs/<id>.yaml. */
export const sign = z.strictObject({
  title: prose(70).describe('What it may be, as a reader in fright reads it: “This could be a stroke”.'),
  rank: z.int().min(1).describe('Its place among signs that ask for help as fast, most urgent first; each stands once.'),
  areas: unique(z.enum(namesOf(bodyAreas)))
    .min(1)
    .describe('Where in the doctor-first guide it stands; the first is the main one.'),
  any: unique(part).min(1).describe('What a person would notice; each part alone is enough.'),
  all: unique(part).optional().describe('What must hold as well, only where the source says so: “after a fall or a blow”.'),
  steps: z
    .array(
      z.strictObject({
        when: part.optional().describe('The case in which this step applies; reads after “If”.'),
        do: prose(260).describe('What to do, in one or two short sentences; write {emergency} or {healthline} for the numbers.'),
        speed: z.enum(speeds).describe('How fast: now, today, this-week, before-massage.'),
      }),
    )
    .min(1)
    .max(4)
    .describe('What to do, most urgent first.'),
  massage: prose(260).describe('What it means for massage, in one or two short sentences.'),
  words: unique(prose(80)).min(3).max(14).describe('How people type it; each raises the sign’s card in search where it has one.'),
  ring: unique(pointsTo('phone', z.enum(phoneNames)))
    .default([])
    .describe('Numbers of the region shown as buttons, first one first.'),
  hold: unique(linkedArticle).default([]).describe('Articles kept out of search results while its card shows.'),
  beside: unique(linkedArticle).default([]).describe('Articles that come first below its card.'),
  rules: z
    .array(
      z.strictObject({
        all: ideas.describe('Ideas of emergency-words.yaml that must all fit.'),
        any: ideas.optional().describe('Ideas of which one must fit.'),
        not: ideas.optional().describe('Ideas of which none may fit.'),
      }),
    )
    .describe('Its card shows in search when one of these fits; empty where words alone cannot tell it apart.'),
  references: unique(referenceId)
    .min(1)
    .describe('Ids of references that name this sign with at least this urgency, and that a reader can open.'),
  changes,
  clinicalReview,
});

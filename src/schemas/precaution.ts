import { z } from 'astro/zod';
import { changes } from './changes.ts';
import { clinicalReview } from './clinical-review.ts';
import { pointsTo, prose, referenceId, slug, techniqueSlug, unique } from './fields.ts';
import { precautionLevels, precautionPlaces } from './vocabulary.ts';

const clause = (longest: number) => prose(longest).regex(/[^.]$/, 'is part of a sentence: no full stop at its end');

/** One reason not to have massage, to ask first, or to adapt it; a file src/content/precautions/<id>.yaml. */
export const precaution = z
  .strictObject({
    title: prose(80).describe('What it is called: “Blood clots (deep vein thrombosis)”.'),
    with: clause(140).describe('What a person has, as it reads after “With”: “a blood clot or signs of one”.'),
    level: z.enum(precautionLevels).describe('never; not-now (until something has passed); ask-first; adapt.'),
    where: z.enum(precautionPlaces).describe('anywhere on the body, or there alone.'),
    until: clause(140).optional().describe('not-now only: what has to have passed; reads after “until”.'),
    whom: clause(140).optional().describe('ask-first only: whom to ask; reads after “ask”.'),
    how: clause(260).optional().describe('How massage is shaped to fit, as an instruction; needed for adapt, allowed for ask-first.'),
    question: prose(180).describe('A plain yes/no question that finds it: “Do you take a blood thinner?”'),
    why: prose(400).describe('Why it matters, in one to three sentences.'),
    do: prose(400).describe('What to do in full; never weaker than the rule above, and without urgency, which is a sign’s.'),
    tell: prose(200).describe('What to say to the therapist, in the client’s words.'),
    techniques: unique(techniqueSlug).default([]).describe('Slugs of the techniques it concerns most; empty means all.'),
    signs: unique(pointsTo('sign', slug)).default([]).describe('Ids of danger signs that belong to it.'),
    references: unique(referenceId).min(1).describe('Ids of the references it rests on.'),
    changes,
    clinicalReview,
  })
  .refine(({ level, until }) => (level === 'not-now') === (until !== undefined), {
    path: ['until'],
    message: 'belongs to not-now, and not-now needs it',
  })
  .refine(({ level, whom }) => (level === 'ask-first') === (whom !== undefined), {
    path: ['whom'],
    message: 'belongs to ask-first, and ask-first needs it',
  })
  .refine(({ level, how }) => (level === 'adapt' ? how !== undefined : level === 'ask-first' || how === undefined), {
    path: ['how'],
    message: 'belongs to adapt, which needs it, and to ask-first',
  });

import { z } from 'astro/zod';
import { linkedArticle, prose, unique } from './fields.ts';

/** A list that a clinic’s own staff hand over often; src/content/clinic-lists.yaml maps ids to lists. */
export const clinicList = z.strictObject({
  title: prose(80).describe('What staff call it: “Desk worker, first visit”.'),
  note: z.string().trim().max(280).default('').describe('The note to the client it begins with; no names, no health details.'),
  articles: unique(linkedArticle).min(1).max(12).describe('section/slug of the articles in reading order.'),
});

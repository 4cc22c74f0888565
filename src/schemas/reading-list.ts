import { z } from 'astro/zod';
import { forCountry, linkedArticle, prose, unique } from './fields.ts';

/** A ready-made reading list; a file src/content/reading-lists/<slug>.yaml. */
export const readingList = z.strictObject({
  title: prose(80).describe('What staff look for: “Desk worker with neck pain, first visit”.'),
  forWhom: prose(200).describe('Whom it is for, in one sentence.'),
  clientGroup: linkedArticle.optional().describe('The client group whose page offers it.'),
  why: prose(400).describe('Why these articles, in this order.'),
  articles: unique(linkedArticle).min(2).max(12).describe('The articles in reading order.'),
  country: forCountry,
});

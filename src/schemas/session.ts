import { z } from 'astro/zod';
import { pointsTo, prose, referenceId, slug } from './fields.ts';

/** What a session is like, as one line from left to right; src/content/session.yaml. */
export const session = z.strictObject({
  whole: z
    .strictObject({
      from: z.int().min(5).describe('Minutes of a short session, all of it.'),
      to: z.int().max(240).describe('Minutes of a long one.'),
      reference: referenceId.describe('Id of the reference that says so.'),
    })
    .describe('How long it lasts in all.'),
  steps: z
    .array(
      z.strictObject({
        title: prose(30).describe('One word, if it can be.'),
        text: prose(140).describe('What happens, in one or two short sentences.'),
        picture: pointsTo('picture', slug).describe('Id of the picture of it.'),
        part: z.enum(['before', 'hands-on', 'after']).describe('Which part of the session it belongs to.'),
      }),
    )
    .min(3)
    .max(6)
    .describe('What happens, in order.'),
});
export type Session = z.output<typeof session>;

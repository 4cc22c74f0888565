import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { prose } from './fields.ts';
import { groups, namesOf } from './vocabulary.ts';

/** A task a reader wants done. */
export const guide = z.strictObject({
  ...articleFields,
  group: z.enum(namesOf(groups.guides)).describe('Its group on the guides page.'),
  task: prose(160).describe('What the reader can do after reading, starting with a verb.'),
});

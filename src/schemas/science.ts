import { z } from 'astro/zod';
import { articleFields, verdictFields } from './article.ts';
import { groups, namesOf } from './vocabulary.ts';

/** A question about how massage works. */
export const science = z.strictObject({
  ...articleFields,
  ...verdictFields,
  group: z.enum(namesOf(groups.science)).describe('Its group on the science page.'),
});

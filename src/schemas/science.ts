import { z } from 'astro/zod';
import { articleFields, verdictFields } from './article.ts';
import { groups } from './vocabulary.ts';

/** A question about how massage works. */
export const science = z.strictObject({
  ...articleFields,
  ...verdictFields,
  group: z.enum(Object.keys(groups.science) as [keyof typeof groups.science]).describe('Its group on the science page.'),
});

import { z } from 'astro/zod';
import { prose, unique } from './fields.ts';

/** A region of the body map; src/content/body-regions.yaml maps ids to regions, head to foot. */
export const bodyRegion = z.strictObject({
  name: prose(60).describe('Its plain name.'),
  names: unique(prose(60)).describe('Other words people use.'),
  views: unique(z.enum(['front', 'back']))
    .min(1)
    .describe('Sides of the figure that show it.'),
});

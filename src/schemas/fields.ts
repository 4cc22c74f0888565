import { z } from 'astro/zod';
import { countries, sectionNames } from './vocabulary.ts';

/** A permanent kebab-case id: it becomes an address, so it never changes. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case: letters, digits and single hyphens');

/** An article's id: section/slug. */
export const articleId = z
  .string()
  .regex(
    new RegExp(`^(?:${sectionNames.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
    `must be section/slug, with a section of ${sectionNames.join(', ')}`,
  );

/** What a field can point at, with what an author calls it. */
export const targets = {
  article: 'article, written or planned',
  'other-article': 'other article, written or planned',
  technique: 'technique, written or planned',
  'hands-on-care': 'technique',
  condition: 'condition, written or planned',
  finding: 'finding',
  reference: 'reference',
  precaution: 'precaution',
  sign: 'danger sign',
  term: 'glossary term',
  region: 'body region',
  idea: 'idea of emergency-words.yaml',
  phone: 'phone number',
  outward: 'outward link of outward.yaml',
  country: 'country that has a pack',
  picture: 'picture',
} as const;
export type Target = keyof typeof targets;

/** Declares that a field names an entry elsewhere; the walker of src/catalogue/edges.ts follows it in every file. */
export const pointsTo = <Schema extends z.ZodType>(target: Target, schema: Schema): Schema => schema.meta({ pointsTo: target });

export const referenceId = pointsTo('reference', slug);
export const findingId = pointsTo('finding', z.string());
export const precautionId = pointsTo('precaution', slug);
export const signId = pointsTo('sign', slug);
export const techniqueSlug = pointsTo('technique', slug);
export const conditionSlug = pointsTo('condition', slug);
export const linkedArticle = pointsTo('article', articleId);

/** The one country for which something is said; copies for others leave it out. */
export const forCountry = z.enum(countries).optional().describe('The one country it is for; copies for others leave it out.');

/** One or more plain sentences. */
export const prose = (longest: number) => z.string().trim().min(3).max(longest);

/** A calendar day, as YYYY-MM-DD. */
export const day = z.coerce.string().transform((written, context) => {
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const read = new Date(plain ? `${written}T00:00:00Z` : written);
  // 30 February would roll over to March.
  if (Number.isNaN(read.valueOf()) || (plain && !read.toISOString().startsWith(written))) {
    context.addIssue({ code: 'custom', message: 'must be a day, as YYYY-MM-DD' });
    return z.NEVER;
  }
  return read;
});

/** A list without repeats. */
export const unique = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length, 'holds the same entry twice');

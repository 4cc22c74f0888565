import { z } from 'astro/zod';
import { articleId, prose, slug } from './fields.ts';
import { groups, namesOf, sectionNames, type Section } from './vocabulary.ts';

const titlesBySlug = z.record(slug, prose(60));
const groupNames = (section: Section) => namesOf<string>(groups[section]);

/** Articles that are planned and not written, by section and index group: slug → title; src/content/planned.yaml. */
export const plan = z.partialRecord(z.enum(sectionNames), z.record(z.string(), titlesBySlug)).superRefine((sections, context) => {
  for (const section of sectionNames)
    for (const group of Object.keys(sections[section] ?? {}))
      if (!groupNames(section).includes(group))
        context.addIssue({ code: 'invalid_value', values: groupNames(section), path: [section, group], input: group });
});
/** Where a retired slug went, or why it was withdrawn; src/content/retired.yaml maps slugs to these. */
export const retirement = z.union([
  z.strictObject({ to: articleId.describe('The article that stands in its place.') }),
  z.strictObject({ withdrawn: prose(300).describe('Why it is no longer here.') }),
]);
export const retired = z.record(
  z.string().regex(/^(?:[a-z-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a slug, or section/slug'),
  retirement,
);
export type Retired = z.output<typeof retired>;

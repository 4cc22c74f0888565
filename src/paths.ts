import type { Section } from './schemas/vocabulary.ts';

/** The folder the site is published under; scripts that Node runs by itself have no such setting and name addresses from the root. */
function folder(): string {
  try {
    return import.meta.env.BASE_URL.replace(/\/$/, '');
  } catch {
    return '';
  }
}
const base = folder();

/** An address on this site, with the folder it is published under: `at('/claims/')`. */
export const at = (path: string): string => `${base}${path}`;

/** The address of a section’s index. */
export const sectionPath = (section: Section): string => at(`/${section}/`);

/** The address of an article: its id is section/slug. */
export const articlePath = (id: string): string => at(`/${id}/`);

/** The techniques people use for a condition, beside each other. */
export const techniquesForPath = (condition: string): string => at(`/techniques/for/${condition}/`);
/** The techniques people use at a part of the body. */
export const techniquesAtPath = (region: string): string => at(`/techniques/at/${region}/`);
/** The conditions a technique is used for. */
export const conditionsWithPath = (technique: string): string => at(`/conditions/with/${technique}/`);

/** The page of an article’s studies and sources. */
export const evidencePath = (id: string): string => at(`/${id}/evidence/`);

/** Where a study stands on the page of an article’s studies. */
export const studyAnchor = (id: string, study: string): string => `${evidencePath(id)}#study-${study}`;

/** The short permanent address of an article, fit to say aloud. */
export const shortPath = (slug: string): string => at(`/a/${slug}/`);

/** Where a publication stands in the list of references. */
export const referenceAnchor = (id: string): string => at(`/references/#${id}`);
/** Where a term stands in the glossary. */
export const glossaryAnchor = (id: string): string => at(`/glossary/#${id}`);
/** Where a precaution stands in the list of them all. */
export const precautionAnchor = (id: string): string => at(`/precautions/#${id}`);
/** The page of a danger sign. */
export const signPath = (id: string): string => at(`/signs/${id}/`);
/** Where a claim stands in the list of them all. */
export const claimAnchor = (id: string): string => at(`/claims/#${id}`);
/** The file that holds an article’s pictures. */
export const picturesPath = (sheet: string): string => at(`/pictures/${sheet}.svg`);
/** The page of a part of the body. */
export const regionPath = (id: string): string => at(`/body/${id}/`);
/** The name of an article’s short version, without its ending: in large print it stands in a folder of its own. */
export const paperName = (slug: string, size: 'standard' | 'large' = 'standard'): string =>
  size === 'large' ? `large-print/${slug}` : slug;
/** The address of an article’s short version. */
export const paperPath = (slug: string, size?: 'standard' | 'large'): string => at(`/pdf/${paperName(slug, size)}.pdf`);

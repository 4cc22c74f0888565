import type { Retired } from '../schemas/index.ts';
import { sectionNames } from '../schemas/vocabulary.ts';

/** Where a retired slug went, or why it was withdrawn. */
export type Retirement = Retired[string];

/** An old address that still answers: section and slug. */
export type Forwarding = { section: string; slug: string; where: Retirement };

/**
 * Every address under which a retired article may have stood. A plain slug answers in every section, because slugs are unique across them
 * and the section it had is not kept; `section/slug`, for an article that moved to another section, answers there alone.
 */
export const forwardings = (retired: readonly [slug: string, where: Retirement][]): Forwarding[] =>
  retired.flatMap(([key, where]) => {
    const [section = '', slug] = key.split('/');
    return slug ? [{ section, slug, where }] : sectionNames.map((name) => ({ section: name, slug: key, where }));
  });

/** Retired slugs that no article has now, without articles that only moved to another section. */
export const retiredForGood = (retired: readonly [slug: string, where: Retirement][]): [slug: string, where: Retirement][] =>
  retired.filter(([key]) => !key.includes('/')).map(([slug, where]) => [slug, where]);

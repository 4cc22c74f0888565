import { shortCitation } from '../citations/format.ts';
import type { RatedFinding } from '../evidence/rating.ts';
import { claimAnchor, glossaryAnchor, precautionAnchor, signPath } from '../paths.ts';
import type { Reference } from '../schemas/index.ts';
import type { Catalogue, Identified } from './create.ts';
import { cardOf, type ArticleCard } from './view.ts';
import { firstLetter } from '../text/words.ts';

/** A link with its words. */
export type Named = { href: string; title: string };

/** A publication with every statement, article and other entry that rests on it. */
export type ReferenceRecord = {
  reference: Identified<Reference>;
  name: string;
  findings: readonly RatedFinding[];
  also: { signs: readonly Named[]; precautions: readonly Named[]; terms: readonly Named[]; claims: readonly Named[] };
  citedBy: readonly ArticleCard[];
};

const longestClaim = 60;

/** A claim short enough to stand within a sentence. */
const shortened = (says: string): string =>
  says.length > longestClaim ? `${says.slice(0, longestClaim - 3).replace(/\s\S*$/, '')} …` : says;

function recordOf(catalogue: Catalogue, reference: Identified<Reference>): ReferenceRecord {
  const { signs, precautions, terms, claims } = catalogue.alsoRestingOn(reference.id);
  return {
    reference,
    name: shortCitation(reference),
    findings: catalogue.findingsFrom(reference.id),
    also: {
      signs: signs.map(({ id, title }) => ({ href: signPath(id), title })),
      precautions: precautions.map(({ id, title }) => ({ href: precautionAnchor(id), title })),
      terms: terms.map(({ id, term }) => ({ href: glossaryAnchor(id), title: term })),
      claims: claims.map(({ id, says }) => ({ href: claimAnchor(id), title: `“${shortened(says)}”` })),
    },
    citedBy: catalogue.citedBy(reference.id).map(cardOf),
  };
}

/** Every publication by its short name, under its first letter. */
export const referenceViews = (catalogue: Catalogue): { letter: string; records: readonly ReferenceRecord[] }[] => {
  const records = catalogue
    .allReferences()
    .map((reference) => recordOf(catalogue, reference))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...Map.groupBy(records, ({ name }) => firstLetter(name))].map(([letter, rows]) => ({
    letter,
    records: rows,
  }));
};

import { certaintyWords } from '../evidence/wording.ts';
import { isSection, rungs, sections, type Direction, type Rung } from '../schemas/vocabulary.ts';
import { facets, type Choice, type Facet } from './choice.ts';
import { sectionOf } from './data.ts';

export const facetLabels: Readonly<Record<Facet, string>> = {
  section: 'Kind of page',
  condition: 'Condition',
  technique: 'Technique',
  region: 'Part of the body',
  group: 'Who it suits',
  certainty: 'How sure',
};

/** What the results page shows and narrows an article by: its summary, its certainty, and the ids of what it concerns. */
export type Detail = {
  title: string;
  summary: string;
  /** How sure its answer is, always with what was found; `ours` where the rating is this site’s. */
  certainty?: Rung;
  direction?: Direction;
  ours?: true;
  condition: string[];
  technique: string[];
  region: string[];
  group: string[];
};
/** Details by article id, and the names of body regions by theirs. */
export type Details = { articles: Readonly<Record<string, Detail>>; regions: Readonly<Record<string, string>> };

const valuesOf = (id: string, detail: Detail | undefined, facet: Facet): readonly string[] => {
  if (facet === 'section') return [sectionOf(id)];
  if (!detail) return [];
  if (facet === 'certainty') return detail.certainty ? [detail.certainty] : [];
  return detail[facet];
};

/** The ids that fit a choice, in their order; `except` leaves one facet out of account. */
export const narrowed = (ids: readonly string[], details: Details, choice: Choice, except?: Facet): string[] =>
  ids.filter((id) =>
    facets.every((facet) => facet === except || !choice[facet] || valuesOf(id, details.articles[id], facet).includes(choice[facet])),
  );

/** The values of a facet with how many results each leaves, given the other choices; commonest first, certainty surest first. */
export function facetCounts(
  ids: readonly string[],
  details: Details,
  choice: Choice,
  facet: Facet,
): { value: string; label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const id of narrowed(ids, details, choice, facet))
    for (const value of valuesOf(id, details.articles[id], facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const chosen = choice[facet];
  if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
  const rows = [...counts].map(([value, count]) => ({ value, count, label: labelOf(facet, value, details) }));
  const step = (value: string): number => rungs.findIndex((rung) => rung === value);
  if (facet === 'certainty') return rows.sort((a, b) => step(a.value) - step(b.value));
  return rows.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
}

const isRung = (word: string): word is Rung => rungs.some((rung) => rung === word);

function labelOf(facet: Facet, value: string, details: Details): string {
  switch (facet) {
    case 'section':
      return isSection(value) ? sections[value].label : value;
    case 'certainty':
      return isRung(value) ? certaintyWords[value].label : value;
    case 'region':
      return Object.hasOwn(details.regions, value) ? (details.regions[value] ?? value) : value;
    case 'condition':
      return details.articles[`conditions/${value}`]?.title ?? value;
    case 'technique':
      return details.articles[`techniques/${value}`]?.title ?? value;
    case 'group':
      return details.articles[`client-groups/${value}`]?.title ?? value;
  }
}

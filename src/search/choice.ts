/** What results can be narrowed by, in the order in which the filters stand. */
export const facets = ['section', 'condition', 'technique', 'region', 'group', 'certainty'] as const;
export type Facet = (typeof facets)[number];

/** The chosen value of each facet that is chosen. */
export type Choice = Readonly<Partial<Record<Facet, string>>>;

/** The choice that an address holds. */
export const choiceOf = (parameters: URLSearchParams): Choice =>
  Object.fromEntries(facets.flatMap((facet) => (parameters.get(facet) ? [[facet, parameters.get(facet) ?? '']] : [])));

/** The address parameters of a query and a choice, in a fixed order; empty where both are. */
export function parametersOf(query: string, choice: Choice): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of facets) if (choice[facet]) parameters.set(facet, choice[facet]);
  return parameters;
}

/** As many letters of a question are read. */
export const longestQuery = 600;

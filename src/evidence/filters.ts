import { rungs, designs } from '../schemas/vocabulary.ts';

/** What a reader has asked the evidence map to show; undefined means everything. */
export type Filters = {
  condition?: string | undefined;
  technique?: string | undefined;
  certainty?: string | undefined;
  design?: string | undefined;
};

/** What the filters look at in one result. */
export type Filterable = { condition: string; technique: string; certainty: string; design: string };

export const filterNames = ['condition', 'technique', 'certainty', 'design'] as const;

/** Filters from an address’s query; values that name nothing are left out. */
export function readFilters(query: string, known: { conditions: ReadonlySet<string>; techniques: ReadonlySet<string> }): Filters {
  const parameters = new URLSearchParams(query);
  const valid: Record<(typeof filterNames)[number], { has: (value: string) => boolean }> = {
    condition: known.conditions,
    technique: known.techniques,
    certainty: new Set<string>(rungs),
    design: new Set<string>(designs),
  };
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = parameters.get(name);
      return value && valid[name].has(value) ? [[name, value]] : [];
    }),
  );
}

/** Filters as an address’s query, “?condition=neck-pain&certainty=low”; empty where there are none. */
export function writeFilters(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name]);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Whether a result passes every filter that is set. */
export const passes = (one: Filterable, filters: Filters): boolean =>
  filterNames.every((name) => !filters[name] || filters[name] === one[name]);

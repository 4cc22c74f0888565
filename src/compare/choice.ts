/** How many techniques stand side by side at most. */
export const mostCompared = 4;

/** Slugs chosen in an address’s query, “?t=kneading+cupping”: known ones, each once, at most four. */
export function readChoice(query: string, known: ReadonlySet<string>): string[] {
  const written = new URLSearchParams(query).get('t') ?? '';
  return [...new Set(written.split(/[\s+,]+/).filter((slug) => known.has(slug)))].slice(0, mostCompared);
}

/** The query of a choice; empty where nothing is chosen. Slugs are letters, digits and hyphens, so that “+” may join them. */
export const writeChoice = (slugs: readonly string[]): string => (slugs.length > 0 ? `?t=${slugs.slice(0, mostCompared).join('+')}` : '');

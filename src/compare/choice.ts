/** How many techniques stand side by side at most. */
export const mostCompared = 4;

/** Three of a kind, which people mix up most: what the comparison begins with. */
export const firstCompared: readonly string[] = ['swedish-massage', 'sports-massage', 'deep-tissue-massage'];

/** Run in the head, before anything is drawn: where scripts run, the comparison begins with a few side by side instead of the whole table. */
export const sideScript = 'document.documentElement.dataset.side=""';

const all = 'all';

/** Slugs chosen in an address’s query, “?t=kneading+cupping”: known ones, each once, at most four; none for “?t=all”, the first three without a choice. */
export function readChoice(query: string, known: ReadonlySet<string>): string[] {
  const written = new URLSearchParams(query).get('t');
  if (written === null) return firstCompared.filter((slug) => known.has(slug));
  return [...new Set(written.split(/[\s+,]+/).filter((slug) => known.has(slug)))].slice(0, mostCompared);
}

/** The query of a choice; “all” where nothing is chosen. Slugs are letters, digits and hyphens, so that “+” may join them. */
export const writeChoice = (slugs: readonly string[]): string => `?t=${slugs.slice(0, mostCompared).join('+') || all}`;

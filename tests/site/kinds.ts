import { pages, type Page } from '../dist/pages.ts';

/** What template a page comes from: “conditions article”, “short address”, or its own address. */
function kindOf(path: string): string {
  const [first = 'home', second] = path.split('/').filter(Boolean);
  if (!second) return ['conditions', 'techniques', 'benefits', 'client-groups', 'science', 'guides'].includes(first) ? 'index' : first;
  return first === 'a' ? 'short address' : `${first} page`;
}

/** Every page a reader stays on: short addresses lead on at once. */
export const paths: readonly string[] = pages.map(({ path }) => path).filter((path) => kindOf(path) !== 'short address');

/** The longest page of each kind. */
export const kinds: readonly string[] = [...Map.groupBy(pages, ({ path }) => kindOf(path))]
  .filter(([kind]) => kind !== 'short address')
  .map(([, same]) => same.reduce<Page>((longest, one) => (one.html.length > longest.html.length ? one : longest), same[0] as Page).path);

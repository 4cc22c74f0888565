import type { Entry, Problem, Source } from '../../source/index.ts';
import type { Target } from '../../schemas/fields.ts';
import type { Edge } from '../edges.ts';

/** What rules look at: the content, every edge in it, what there is to point at, and the day on which the site is built. */
export type Content = { source: Source; edges: readonly Edge[]; names: Record<Target, ReadonlySet<string>>; today: Date };

/** One thing that must hold: why it matters, and what breaks it. */
export type Rule = { why: string; find: (content: Content) => Problem[] };

type Path = readonly PropertyKey[];

/** Every value in data that holds no others, with the keys that lead to it. */
export function leavesIn(data: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof data !== 'object' || data === null || data instanceof Date) return [{ path, value: data }];
  if (Array.isArray(data)) return data.flatMap((one, index) => leavesIn(one, [...path, index]));
  return Object.entries(data).flatMap(([key, inner]) => leavesIn(inner, [...path, key]));
}

/** Every text in data, with its field and the keys that lead to it. */
export const textsIn = (data: unknown): { path: Path; field: string; text: string }[] =>
  leavesIn(data).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, field: path.map(String).join('.'), text: value }] : [],
  );

/** What is wrong with an edge, where it is written. */
export const atEdge = ({ from: { file }, line, column, field, value }: Edge, message: string): Problem => ({
  file,
  line,
  column,
  field,
  value,
  message,
});

/** Every entry of every file: articles, collections, and files that hold one thing. */
export const rowsIn = ({ articles, entries, singles }: Source): Entry[] => [
  ...articles,
  ...Object.values(entries).flat(),
  ...Object.values(singles),
];

/** Whether a file that could not be read in full, other than `file`, may define or cite this id. */
export const maybeIn = ({ unread }: Source, id: string, file: string): boolean => {
  // A plan names an article by its slug, under its section.
  const slug = id.slice(id.indexOf('/') + 1);
  return id !== '' && [...unread].some(([path, text]) => path !== file && text.includes(path.endsWith('planned.yaml') ? slug : id));
};

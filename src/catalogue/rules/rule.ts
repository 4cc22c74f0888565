import type { Problem, Source } from '../../source/index.ts';
import type { Target } from '../../schemas/fields.ts';
import type { Edge } from '../edges.ts';

/** What rules look at: the content, every edge in it, what there is to point at, and the day on which the site is built. */
export type Content = { source: Source; edges: readonly Edge[]; names: Record<Target, ReadonlySet<string>>; today: Date };

/** One thing that must hold: why it matters, and what breaks it. */
export type Rule = { why: string; find: (content: Content) => Problem[] };

/** Whether a file that could not be read in full, other than `file`, may define or cite this id. */
export const maybeIn = ({ unread }: Source, id: string, file: string): boolean => {
  // A plan names an article by its slug, under its section.
  const slug = id.slice(id.indexOf('/') + 1);
  return id !== '' && [...unread].some(([path, text]) => path !== file && text.includes(path.endsWith('planned.yaml') ? slug : id));
};

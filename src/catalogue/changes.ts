import type { ChangeKind } from '../schemas/changes.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Source } from '../source/index.ts';
import { keyOf } from './statements.ts';

/** A change that matters, and the entry that changed. */
export type Change = {
  /** Its own for good, so that a feed reader knows it again. */
  key: string;
  on: Date;
  what: string;
  kind: ChangeKind;
  of: { collection: CollectionName; id: string; title: string };
};

/** Every change that matters in articles, danger signs and precautions, newest first; on one day warnings first, as their file has them. */
export function changesIn({ articles, entries }: Pick<Source, 'articles' | 'entries'>): Change[] {
  const changed = [
    ...articles.map(({ section, id, data }) => ({ collection: section, id, data })),
    ...entries.signs.map(({ id, data }) => ({ collection: 'signs' as const, id, data })),
    ...entries.precautions.map(({ id, data }) => ({ collection: 'precautions' as const, id, data })),
  ];
  return changed
    .flatMap(({ collection, id, data: { title, changes } }) =>
      changes.map(({ on, what, kind }) => ({ key: keyOf(what, [collection, id]), on, what, kind, of: { collection, id, title } })),
    )
    .sort((a, b) => b.on.valueOf() - a.on.valueOf() || Number(b.kind === 'warning') - Number(a.kind === 'warning'));
}

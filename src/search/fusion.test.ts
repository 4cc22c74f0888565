import { expect, it } from 'vitest';
import { fuse, type Page } from './fusion.ts';

const page = (id: string): Page => ({ id, title: id, excerpt: '', parts: [], holds: () => true });
const hit = (id: string, score: number) => ({ id, title: id, score });

it('lets the text settle ties, never pass a clearly better name', () => {
  expect(fuse([hit('a', 1), hit('b', 0.98)], [page('b'), page('c')]).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(fuse([hit('a', 2), hit('b', 1)], [page('b')]).map(({ id }) => id)).toEqual(['a', 'b']);
});
it('is empty where nothing was found', () => expect(fuse([], [])).toEqual([]));

import type { List } from './list.ts';

/** A list as an address carried it, with what in that address was no part of it. */
export type ReadFragment = List & {
  /** Slugs that stood there more than once; the list holds each once. */
  readonly repeated: readonly string[];
  /** Other parts after an “&”, as text. */
  readonly others: readonly string[];
};

/**
 * Reads the fragment of a list’s address, `#slug+slug&note=…`, the note form-encoded. Reads any text and never throws:
 * broken escapes stay as they are, and what is no slug comes back as a slug that no article has.
 */
export function readFragment(fragment: string): ReadFragment {
  const parts = new URLSearchParams(`list=${fragment.replace(/^#/, '')}`);
  const named = (parts.get('list') ?? '').split(/[\s,+]+/).filter(Boolean);
  const slugs = [...new Set(named)];
  const seen = new Set<string>();
  const repeated = named.filter((slug) => seen.has(slug) || !seen.add(slug));
  const pairs = [...parts].slice(1);
  const note = pairs.findIndex(([key]) => key === 'note');
  return {
    slugs,
    note: pairs[note]?.[1] ?? '',
    repeated: [...new Set(repeated)],
    others: pairs.filter((_, index) => index !== note).map(([key, value]) => (value ? `${key}=${value}` : key)),
  };
}

const encoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

/** The fragment of a list’s address, without its “#”; lone surrogates of the note become U+FFFD. */
export const writeFragment = ({ slugs, note }: List): string => slugs.map(encoded).join('+') + (note && `&note=${encoded(note)}`);

/** The fragment that an article’s address carries while a client reads through a list, with its “#”. */
export const placeFragment = (list: string): string => `#list=${encoded(list)}`;

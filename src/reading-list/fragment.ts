import type { List } from './list.ts';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A fragment as it was written: programs that send links encode it once more, with the “#”, or with the “&” before the note. */
function unwrapped(fragment: string): string {
  const plain = fragment.replace(/^(?:#|%23)+/i, '');
  const [names = ''] = plain.split('&');
  // No name of an article holds a “%”, so one that is encoded was encoded twice.
  return /%25|%26note(?:=|%3D)/i.test(names) ? decoded(plain) : plain;
}

const partsOf = (fragment: string): URLSearchParams => new URLSearchParams(`list=${unwrapped(fragment)}`);

/** A slug without the brackets, quotes and stops of the sentence it stood in; what is no slug stays as it is. */
function bare(name: string): string {
  const within = name.replace(/^[("'“‘<[]+|[)\]}>"'”’.,;:!?…]+$/gu, '');
  return /^[a-z0-9-]*$/i.test(within) ? within : name;
}

const namesIn = (parts: URLSearchParams): string[] =>
  (parts.get('list') ?? '')
    .split(/[\s,+]+/)
    .map(bare)
    .filter(Boolean);

/**
 * Reads the fragment of a list’s address, `#slug+slug&note=…`, the note form-encoded. Reads any text and never throws: it forgives
 * what programs that send links do to them, broken escapes stay as they are, and what is no slug comes back as a slug that no article has.
 */
export function readFragment(fragment: string): List {
  const parts = partsOf(fragment);
  return { slugs: [...new Set(namesIn(parts))], note: parts.get('note') ?? '' };
}

/** What a list’s address held besides the list: slugs that stood there more than once, and other parts after an “&”, as text. */
export function strayParts(fragment: string): { repeated: readonly string[]; others: readonly string[] } {
  const parts = partsOf(fragment);
  const named = namesIn(parts);
  const pairs = [...parts].slice(1);
  const note = pairs.findIndex(([key]) => key === 'note');
  return {
    repeated: [...new Set(named.filter((slug, index) => named.indexOf(slug) !== index))],
    others: pairs.filter((_, index) => index !== note).map(([key, value]) => (value ? `${key}=${value}` : key)),
  };
}

const encoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

/** The fragment of a list’s address, without its “#”; lone surrogates of the note become U+FFFD. */
export const writeFragment = ({ slugs, note }: List): string => slugs.map(encoded).join('+') + (note && `&note=${encoded(note)}`);

/** The fragment that an article’s address carries while a client reads through a list, with its “#”. */
export const placeFragment = (list: string): string => `#list=${encoded(list)}`;

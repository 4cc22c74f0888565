import type { List } from './list.ts';

/** A list that a staff member keeps on this device under a name. */
export type SavedList = List & { readonly name: string };

const kind = 'knead-to-know/reading-lists';
const version = 1;
const most = { bytes: 500_000, lists: 500, articles: 200, name: 80, note: 5_000 };

/** Named lists as the text of a file: `{ kind, version, lists: [{ name, slugs, note }] }`. */
export const writeLists = (lists: readonly SavedList[]): string =>
  JSON.stringify({ kind, version, lists: lists.map(({ name, slugs, note }) => ({ name, slugs, note })) }, null, 2);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;

function readList(value: unknown): SavedList | string {
  if (!isRecord(value)) return 'is not a list';
  const { name, slugs, note = '' } = value;
  if (!isText(name, most.name) || name.trim() === '') return `needs a name of at most ${most.name} characters`;
  if (
    !Array.isArray(slugs) ||
    slugs.length > most.articles ||
    !slugs.every((slug) => isText(slug, 100) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
  )
    return `needs “slugs”: at most ${most.articles} names like neck-pain`;
  if (!isText(note, most.note)) return 'has a note that is no text or too long';
  return { name: name.trim(), slugs: [...new Set(slugs as string[])], note };
}

/** Reads a file of named lists: all of them, or why the file cannot be used. Never throws, and never takes half a file. */
export function readLists(text: string): { lists: SavedList[] } | { problem: string } {
  if (text.length > most.bytes) return { problem: 'The file is too big to be a file of reading lists.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'The file is not JSON, the form in which lists are saved here.' };
  }
  if (!isRecord(value) || value['kind'] !== kind) return { problem: 'The file was not saved by this page.' };
  if (value['version'] !== version) return { problem: 'The file was saved by another version of this page.' };
  const rows = value['lists'];
  if (!Array.isArray(rows) || rows.length > most.lists) return { problem: `The file must hold “lists”, at most ${most.lists}.` };
  const lists: SavedList[] = [];
  for (const [index, row] of rows.entries()) {
    const list = readList(row);
    if (typeof list === 'string') return { problem: `List ${index + 1} of the file ${list}.` };
    lists.push(list);
  }
  return { lists };
}

/** A name that none of the lists has: “Desk worker”, “Desk worker (2)” … */
function freeName(name: string, lists: readonly SavedList[]): string {
  const taken = new Set(lists.map((list) => list.name));
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free)) return free;
    free = `${name} (${number})`;
  }
}

/** The lists with others beside them; a name that is taken gets a number, and a list that is already there is not doubled. */
export function withLists(lists: readonly SavedList[], others: readonly SavedList[]): SavedList[] {
  return others.reduce<SavedList[]>(
    (all, other) =>
      all.some((list) => JSON.stringify(list) === JSON.stringify(other)) ? all : [...all, { ...other, name: freeName(other.name, all) }],
    lists.map(({ name, slugs, note }) => ({ name, slugs, note })),
  );
}

/** The lists with one saved under its name, in place of the one that had it. */
export const withSaved = (lists: readonly SavedList[], saved: SavedList): SavedList[] =>
  [...lists.filter(({ name }) => name !== saved.name), saved].sort((a, b) => a.name.localeCompare(b.name, 'en'));

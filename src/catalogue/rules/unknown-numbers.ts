import { phoneNames } from '../../schemas/vocabulary.ts';
import { nearest, shown, type Entry, type Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

const placeholder = /\{([^{}]*)\}/g;
const isPhone = (name: string): boolean => (phoneNames as readonly string[]).includes(name);

function unknownIn({ file, at }: Entry, value: unknown, path: readonly PropertyKey[]): Problem[] {
  if (typeof value === 'string') {
    const field = path.map(String).join('.');
    const stray = /[{}｛｝]/u.test(value.replaceAll(placeholder, ''));
    const unknown = [...value.matchAll(placeholder)]
      .filter(([, name = '']) => !isPhone(name))
      .map(([, name = '']) => ({
        file,
        ...at(path),
        field,
        value: name,
        message: 'names no phone number',
        nearest: nearest(name.trim(), phoneNames),
      }));
    return stray
      ? [...unknown, { file, ...at(path), field, value: shown(value), message: 'holds one bracket of a {number} without the other' }]
      : unknown;
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unknownIn({ file, at } as Entry, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** {names} of phone numbers that the region does not have, in any file. */
export const unknownNumbers: Rule = {
  why: 'A number that is not known is printed as its name in brackets, where a reader looks for help.',
  find: ({ source }) => {
    const { references: _none, ...entries } = source.entries;
    return [...source.articles, ...Object.values(entries).flat(), ...Object.values(source.singles)].flatMap((entry) =>
      unknownIn(entry as Entry, entry.data, []),
    );
  },
};

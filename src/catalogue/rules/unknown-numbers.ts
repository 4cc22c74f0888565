import { phoneNames } from '../../schemas/vocabulary.ts';
import { nearest, type Entry, type Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

const placeholder = /\{([^{}]*)\}/g;
const isPhone = (name: string): boolean => (phoneNames as readonly string[]).includes(name);

function unknownIn({ file, at }: Entry, value: unknown, path: readonly PropertyKey[]): Problem[] {
  if (typeof value === 'string')
    return [...value.matchAll(placeholder)]
      .filter(([, name = '']) => !isPhone(name))
      .map(([, name = '']) => ({
        file,
        ...at(path),
        field: path.map(String).join('.'),
        value: name,
        message: 'names no phone number',
        nearest: nearest(name.trim(), phoneNames),
      }));
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

import { phoneNames, wordNames } from '../../schemas/vocabulary.ts';
import { nearest, shown, type Entry, type Problem } from '../../source/index.ts';
import { rowsIn, textsIn, type Rule } from './rule.ts';

const placeholder = /\{([^{}]*)\}/g;
const plain: readonly string[] = [...phoneNames, ...wordNames];
const names: readonly string[] = [...plain, ...phoneNames.flatMap((name) => [`ring ${name}`, `Ring ${name}`, `name ${name}`])];

function unknownIn({ file, at, data }: Entry): Problem[] {
  return textsIn(data).flatMap(({ path, field, text }) => {
    const stray = /[{}｛｝]/u.test(text.replaceAll(placeholder, ''));
    const unknown = [...text.matchAll(placeholder)]
      .filter(([, name = '']) => !names.includes(name))
      .map(([, name = '']) => ({
        file,
        ...at(path),
        field,
        value: name,
        message: 'names no phone number',
        nearest: nearest(name.trim(), name.trim().includes(' ') ? names : plain),
      }));
    return stray
      ? [...unknown, { file, ...at(path), field, value: shown(text), message: 'holds one bracket of a {number} without the other' }]
      : unknown;
  });
}

/** {names} that are neither a phone number’s nor a country’s word, in any file. */
export const unknownNumbers: Rule = {
  why: 'A number that is not known is printed as its name in brackets, where a reader looks for help.',
  find: ({ source }) => rowsIn({ ...source, entries: { ...source.entries, references: [] } }).flatMap(unknownIn),
};

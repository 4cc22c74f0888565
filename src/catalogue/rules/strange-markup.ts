import { nearest, shown } from '../../source/index.ts';
import { componentTargets } from '../edges.ts';
import type { Rule } from './rule.ts';

/** <Tool /> names nothing: it shows the article’s own; <Place> is itself what others point at. */
const components = [...Object.keys(componentTargets), 'Tool', 'Place'];
/** Components that show the words inside them; the others make their own. */
const wordy: readonly string[] = ['See', 'Term', 'Out', 'Only'];
const attributes: Readonly<Record<string, readonly string[]>> = {
  Phone: ['of'],
  Ring: ['of'],
  Only: ['in'],
  See: ['id', 'promised'],
  Sign: ['id', 'as'],
  Out: ['to'],
  Tool: [],
};

/** Components that do not exist, attributes they do not have, and links and code that go round the catalogue. */
export const strangeMarkup: Rule = {
  why: 'A body holds words and the components authors may use; anything else escapes the checks, or breaks the page.',
  find: ({ source }) =>
    source.articles.flatMap(({ file, body }) => [
      ...body.uses.flatMap(({ name, attributes: written, words, line, column }) => {
        const at = { file, line, column, field: 'body' };
        if (!components.includes(name))
          return [{ ...at, value: name, message: 'is not a component authors may use', nearest: nearest(name, components) }];
        const known = attributes[name] ?? ['id'];
        const hasWords = words !== '';
        return [
          ...written
            .filter((one) => !known.includes(one))
            .map((value) => ({ ...at, value, message: `is not an attribute of <${name}>, which has ${known.join(', ') || 'none'}` })),
          ...written
            .filter((one, index) => written.indexOf(one) !== index)
            .map((value) => ({ ...at, value, message: `stands twice in one <${name}>` })),
          ...(wordy.includes(name) && !hasWords ? [{ ...at, value: name, message: 'has no words inside, so a reader sees nothing' }] : []),
          ...(!wordy.includes(name) && hasWords
            ? [{ ...at, value: shown(words), message: `stands inside <${name}>, which does not show it` }]
            : []),
        ];
      }),
      ...body.rawLinks.map(({ url, line, column }) => ({
        file,
        line,
        column,
        field: 'body',
        value: shown(url),
        message: 'is a raw link; use <See id> for an article, <Cite id> for a publication',
      })),
      ...body.strange.map(({ what, text, line, column }) => ({
        file,
        line,
        column,
        field: 'body',
        value: shown(text),
        message: `is ${what}; a body holds words and components only`,
      })),
    ]),
};

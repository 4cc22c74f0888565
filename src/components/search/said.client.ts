import type { CodeAnswer, Target } from '~/connect/codes.ts';
import { at } from '~/paths.ts';
import { make } from '~/dom/make.ts';
import { guides, type Answer } from '~/search/librarian.ts';
import { resultsOf } from './asked.client.ts';

/** What could not be loaded, in words. */
const missingWords = {
  all: 'Search could not be loaded. Every article is in the list below, and the body map leads to them too.',
  names: 'The names of the articles could not be loaded, so these pages were found by their text alone.',
  words: 'The list of words could not be loaded, so slips of the keyboard are not mended.',
  text: 'The text of the articles could not be searched, only their names.',
  details: 'Summaries and filters could not be loaded.',
} as const;
export type Missing = keyof typeof missingWords;

const longestShown = 80;
/** A question as it is repeated: cut where it is long, and without marks that turn the direction of text. */
export const shortened = (text: string): string =>
  (text.length > longestShown ? `${Array.from(text).slice(0, longestShown).join('')}…` : text).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

const line = (...parts: (HTMLElement | string)[]): HTMLElement => make('p', {}, ...parts);
const count = (number: number): string => (number === 1 ? '1 page' : `${number} pages`);
const quoted = (query: string): HTMLElement => make('bdi', {}, `“${shortened(query)}”`);
const guide = (id: string, title: string): HTMLElement => make('a', { href: at(`/${id}/`) }, title);

/** Links with commas between. */
const listed = (links: readonly HTMLElement[]): (HTMLElement | string)[] =>
  links.flatMap((link, place) => (place === 0 ? [link] : [', ', link]));

/** What is said of how far the site answers. */
function ofScope({ outside, unknown, unwritten, unanswered }: Answer, found: number): HTMLElement[] {
  if (outside) return [line(outside)];
  if (unknown)
    return [
      line(
        'No page here is about ',
        make('bdi', {}, `“${unknown}”`),
        '. If you have it or take it, read ',
        guide(guides.safety, 'Is massage safe for me?'),
        ' and ask your doctor or a pharmacist before you have a massage.',
      ),
    ];
  if (unwritten)
    return [
      line(
        'There is no article on ',
        make('em', {}, unwritten),
        ' yet. What was studied is on the ',
        make('a', { href: at('/evidence/') }, 'evidence map'),
        found > 0 ? '; these articles come nearest.' : '.',
      ),
    ];
  return unanswered ? [line('No page here answers all of that. ', found > 0 ? 'These come nearest.' : '')] : [];
}

/** What a diagnosis code means in its list, and what comes before any article: help, then care. */
function ofCode({ label, code, means, targets, planned }: CodeAnswer): HTMLElement[] {
  const links = (kind: Target['kind']): HTMLElement[] =>
    targets.flatMap((target) => (target.kind === kind ? [make('a', { href: target.address }, target.title)] : []));
  const said = (words: string, found: readonly HTMLElement[]): HTMLElement[] => found.map((link) => line(words, link));
  const articles = targets.filter(({ kind }) => kind === 'article');
  return [
    line(`${label} ${code}: ${means}.`),
    ...said('Get help first: ', links('sign')),
    ...said('Take care: ', links('precaution')),
    ...(articles.length > 0 && articles.every(({ near }) => near) ? [line('No page is about it itself; what is found is near it.')] : []),
    ...planned.map((title) => line('There is no article on ', make('em', {}, title), ' yet.')),
  ];
}

/** Says in words what was understood and found; typed text stays text. `kept` of `found` pages fit what was chosen. */
export function linesFor(
  query: string,
  answer: Answer | undefined,
  found: number,
  kept: number,
  missing: readonly Missing[],
  codes: readonly CodeAnswer[] = [],
): HTMLElement[] {
  if (query.trim() === '') return [];
  const nothing = !answer?.outside && answer?.urgent.length === 0;
  return [
    ...codes.flatMap(ofCode),
    ...(answer ? ofScope(answer, found) : []),
    ...(answer?.lookedFor && found > 0 ? [line('We looked for ', make('em', {}, answer.lookedFor), '.')] : []),
    ...(answer?.offer ? [line('Did you mean ', make('a', { href: resultsOf(answer.offer) }, answer.offer), '?')] : []),
    ...(found > 0 ? [line(kept === found ? `${count(found)} for ` : `${kept} of ${count(found)} for `, quoted(query), '.')] : []),
    ...(found === 0 && nothing && codes.length === 0
      ? [line('This site has nothing on ', quoted(query), '. It covers massage, what it is used for, and how sure anyone is.')]
      : []),
    ...(found === 0 && answer && answer.nearest.length > 0 && codes.length === 0
      ? [line('By some of its words, these may be near: ', ...listed(answer.nearest.map(({ id, title }) => guide(id, title))), '.')]
      : []),
    ...(found === 0 && !missing.includes('all') && codes.length === 0
      ? [
          line(
            'Try fewer or plainer words, choose a ',
            make('a', { href: '#where' }, 'part of the body'),
            ', or look through ',
            make('a', { href: '#a-z' }, 'every article'),
            '.',
          ),
        ]
      : []),
    ...missing.map((one) => line(missingWords[one])),
  ];
}

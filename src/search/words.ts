import { longestQuery } from './choice.ts';
import { stemmer } from 'stemmer';

/** Words that say nothing about the subject of a query. */
const silent = new Set(
  'a about actually all also am an and any anyone are as at be been being but by did do doing else every for from get gets getting go going got had has have having he her him his i id if im in into is isnt it its ive just like lot made make makes making many may me mean meaning means mine much my myself new nz of on one or our out over please really she so some someone something than that the their them there these they thing this those to too us use used using very was we were whats where will with would you your can could help helps helping need needs want tell try trying feel feels feeling keep put say says see thats cause causes nothing both way off up down still now today since always ever dont doesnt cant wont not no aotearoa zealand person people somebody folk info information handout handouts leaflet leaflets brochure pamphlet printout sheet sheets factsheet article articles page advice'.split(
    ' ',
  ),
);

/** Words that nearly every article uses: they tell two good answers apart, and never make one. */
const quiet = new Set(
  'syndrome disorder disease diseases condition conditions should does massage massages massaging massaged after before during between while how why when what who which best better good'.split(
    ' ',
  ),
);

/** All of those, for the speller. */
export const smallWords: ReadonlySet<string> = new Set([...silent, ...quiet]);

const american: [RegExp, string][] = [
  [/^oe/, 'e'],
  [/^coel/, 'cel'],
  [/rrhoea/, 'rrhea'],
  [/haem/, 'hem'],
  [/aesth/, 'esth'],
  [/paed/, 'ped'],
  [/caesar/, 'cesar'],
  [/foet/, 'fet'],
  [/oedema/, 'edema'],
  [/iz(e|es|ed|ing|ation|ations|er|ers)$/, 'is$1'],
  [/(..)our(s|ed|ing)?$/, '$1or$2'],
  [/gramme(s?)$/, 'gram$1'],
];

const invisible = /[\p{Cf}\p{Cc}]/gu;
const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʼ`´]/g;
const word = /[\p{L}\p{N}]+/gu;
const plain = /^[ -~]*$/;
const mostWords = 48;

/** Text in small letters without accents, macrons, invisible characters or apostrophes (Unicode NFKC, then marks dropped). */
export const fold = (text: string): string => (plain.test(text) ? text.toLowerCase().replace(apostrophes, '') : folded(text));

const folded = (text: string): string =>
  text
    .replace(/[\t\r\n]/g, ' ')
    .replace(invisible, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(apostrophes, '');

/** The words of a text, folded, in order; at most 48 of its first 600 characters where it is a query. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/\bmy self\b/g, 'myself')
    .replace(/(\d)(?=(?:wks?|weeks?)\b)/g, '$1 ')
    .match(word) ?? [];

/** The words of what somebody typed, cut to a length that no honest question exceeds; a word that repeats without end counts once. */
export function queryWords(text: string): string[] {
  const whole = text.length > longestQuery ? text.slice(0, longestQuery).replace(/\S*$/, '') : text;
  const words = wordsOf(whole).filter((one) => one.length <= 40);
  return words.length > 16 ? [...new Set(words)].slice(0, mostWords) : words;
}

/** A folded word in one spelling, where New Zealand, Britain and America have several. */
export const oneSpelling = (folded: string): string => american.reduce((text, [from, to]) => text.replace(from, to), folded);

const stems = new Map<string, string>();

/** The stem of a folded word (Porter 1980), the same for New Zealand, British and American spellings. */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const result = stemmer(oneSpelling(folded));
  stems.set(folded, result);
  return result;
}

/** Whether a folded word says nothing about the subject. */
export const isSilent = (folded: string): boolean => silent.has(folded);

/** Whether a folded word can only tell two good answers apart. */
export const isQuiet = (folded: string): boolean => quiet.has(folded);

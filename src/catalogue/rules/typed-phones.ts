import { regions } from '../../regions/index.ts';
import { readerTexts } from './reader-texts.ts';
import type { Rule } from './rule.ts';

const digit = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)';
const patterns: readonly RegExp[] = [
  /\b(?:ring|call|dial|text|phone)(?:s|ed|ing)?\s+(?:[a-z]+\s+){0,3}\d(?:[\s.-]?\d){2,}/iu,
  new RegExp(`\\b(?:ring|call|dial|text|phone)(?:s|ed|ing)?\\s+(?:[a-z]+\\s+){0,2}?(?:${digit}\\b[\\s-]*){2,}`, 'iu'),
  new RegExp(
    `\\b(?:one[\\s-]one[\\s-]one|nine[\\s-]nine[\\s-]nine|nine[\\s-]one[\\s-]one|one[\\s-]one[\\s-]two|triple[\\s-]${digit}|(?:zero|oh|o)[\\s-](?:eight|five)[\\s-](?:hundred|zero|double|oh))\\b`,
    'iu',
  ),
  // Free and paid service numbers, a country’s prefix, New Zealand landlines and mobiles.
  /\b0[589]0\d[\s-]?\d|\b1[38]00[\s-]\d|\+\d{1,3}[\s-]\d{1,4}[\s-]?\d{3}|\b0[34679][\s-]\d{3}[\s-]?\d{3,4}\b|\b02\d[\s-]\d{3}/u,
  /(?<!\d[\s.,-]?)\b(\d)[\s.-]\1[\s.-]\1\b/u,
];

/** Numbers to ring in an emergency or to talk, of every country that has a pack and of others, standing alone and not as a count of something. */
const emergencyNumbers = new Set(
  [
    '105',
    '112',
    '911',
    '988',
    ...Object.values(regions).flatMap(({ phones }) => [phones.emergency.number, phones.mentalHealth.number]),
  ].filter((number) => /^\d{3,4}$/.test(number)),
);
const alone = new RegExp(
  `(?<![\\d.,$£€]|\\d )\\b(?:${[...emergencyNumbers].join('|')})\\b(?![.,]?\\d)(?!\\s*%)(?!\\s+(?:to\\s+\\d|(?:\\w+\\s+){0,2}(?:people|adults|women|men|children|babies|patients|trials|studies|days|minutes|hours|weeks|months|years|trained|players|runners|staff|healthy)))`,
  'u',
);

/** The telephone number that is typed in a text, in digits of any kind or in words; undefined where there is none. */
export function typedPhone(text: string): string | undefined {
  // Full-width digits are digits, and a space that does not break is a space.
  const plain = text.normalize('NFKC').replaceAll(/[\u2010-\u2015]/g, '-');
  return [...patterns, alone].map((pattern) => pattern.exec(plain)?.[0]).find(Boolean);
}

/** Telephone numbers written out, in any file that readers see. */
export const typedPhones: Rule = {
  why: 'A typed number is wrong in another country, and nobody finds it when it changes.',
  find: ({ source }) =>
    readerTexts(source).flatMap(({ text, ...place }) => {
      const value = typedPhone(text);
      return value === undefined ? [] : [{ ...place, value, message: 'is a typed phone number: use <Phone of> or {emergency}' }];
    }),
};

import { shown } from '../../source/index.ts';
import { readerTexts } from './reader-texts.ts';
import type { Rule } from './rule.ts';

const strangeDigit = /(?![0-9])[\p{Nd}\p{Nl}\p{No}]/u;

/** Digits and fractions in other characters than 0 to 9. */
export const strangeDigits: Rule = {
  why: 'A number in other characters escapes every check of numbers, and some voices do not read it.',
  find: ({ source }) =>
    readerTexts(source).flatMap(({ text, ...place }) =>
      strangeDigit.test(text)
        ? [{ ...place, value: shown(text), message: 'holds a digit or fraction that is not written with 0 to 9' }]
        : [],
    ),
};

/** Numbers of terms as letters, one each, so that a list of them is a short text without quotes, backslashes or spaces. */
const firstLetter = 0x30;
const skipped: readonly (readonly [from: number, count: number])[] = [
  [0x5c, 1],
  [0x7f, 0x22],
  [0x1680, 1],
  [0x2000, 0x60],
  [0x3000, 1],
  [0xd800, 0x800],
  [0xfeff, 1],
];

/** Writes terms as letters. */
export const writeTerms = (terms: readonly number[]): string =>
  String.fromCharCode(
    ...terms.map((term) => skipped.reduce((code, [from, count]) => (code >= from ? code + count : code), firstLetter + term)),
  );

/** Reads what `writeTerms` wrote. */
export const readTerms = (letters: string): number[] =>
  Array.from(
    letters,
    (letter) =>
      [...skipped].reverse().reduce((code, [from, count]) => (code >= from + count ? code - count : code), letter.charCodeAt(0)) -
      firstLetter,
  );

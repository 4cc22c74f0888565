import type { Reference } from '../schemas/index.ts';

/** One thing wrong with how a reference is identified or dated. */
export type IdentifierProblem = { field: string; value: string; message: string };

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<', '}': '{' };

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const character of text)
    if (Object.values(closers).includes(character)) open.push(character);
    else if (character in closers && open.pop() !== closers[character]) return false;
  return open.length === 0;
}

/** Whether a DOI is whole: a prefix, a name without spaces, no stop or comma left at its end, brackets in pairs. */
export const isDOI = (written: string): boolean => /^10\.\d{4,9}\/\S*[\p{L}\p{N})\]>}]$/u.test(written) && isBalanced(written);

/** Whether a PubMed number is digits without a leading zero, as many as PubMed has given out. */
export const isPMID = (written: string): boolean => /^[1-9]\d{3,7}$/.test(written);

/** Whether a PubMed Central number is PMC and digits. */
export const isPMCID = (written: string): boolean => /^PMC[1-9]\d{3,8}$/.test(written);

/** Whether the check digit of an ISBN of ten or thirteen digits fits the others. */
export function isISBN(written: string): boolean {
  const digits = Array.from(written.toUpperCase().replace(/[\s-]/g, ''), (digit) => (digit === 'X' ? 10 : Number(digit)));
  const sum = (weight: (place: number) => number) => digits.reduce((total, digit, place) => total + weight(place) * digit, 0);
  if (/^97[89][\s-]?(?:\d[\s-]?){9}\d$/.test(written)) return sum((place) => (place % 2 ? 3 : 1)) % 10 === 0;
  return /^(?:\d[\s-]?){9}[\dX]$/i.test(written) && sum((place) => 10 - place) % 11 === 0;
}

/** The first day that a CSL date can mean, as milliseconds; undefined where there is no such day. */
export function firstDayOf(parts: readonly number[]): number | undefined {
  const [year = Number.NaN, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.valueOf() : undefined;
}

const letters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
const asInId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const yearWord = /^(?:1[5-9]|20)\d\d$/;
const isYear = (word: string): boolean => yearWord.test(word);
const startsWith = (id: string, name: string): boolean => id === name || id.startsWith(`${name}-`);
/** The ways a person’s family name can stand at the start of an id. */
function namesInId(person: NonNullable<Reference['author']>[number]): string[] {
  if ('literal' in person) return [];
  const particle = person['non-dropping-particle'];
  const names = [person.family, ...(particle ? [`${particle} ${person.family}`] : [])].map(asInId).filter(Boolean);
  return [...names, ...names.map((name) => name.replaceAll('-', ''))];
}

/**
 * The year in an id, where it is more than one off the year of publication: an article that appeared online in December is
 * printed in the next year, and its id stays.
 */
export function yearInId({ id, issued }: Reference): IdentifierProblem[] {
  const written = id.split('-').find(isYear);
  const year = issued?.['date-parts'][0][0];
  if (written === undefined || year === undefined || Math.abs(Number(written) - year) <= 1) return [];
  return [{ field: 'issued', value: String(year), message: `is more than a year off ${written}, the year in the id` }];
}

/**
 * The name that begins an id, where it is not the first author’s. An id of the form name-year-topic names a person; an id that
 * begins with a topic or a body names none, and may not begin with the name of a later author.
 */
export function authorInId({ id, author = [] }: Reference): IdentifierProblem[] {
  const [first, ...others] = author;
  if (!first || 'literal' in first || namesInId(first).some((name) => startsWith(id, name))) return [];
  const [name = '', second = ''] = id.split('-');
  const begins = isYear(second) || others.flatMap(namesInId).some((other) => startsWith(id, other));
  return begins ? [{ field: 'author.0', value: first.family, message: `is not the name that the id begins with, ${name}` }] : [];
}

function dateProblems(reference: Reference, today: Date): IdentifierProblem[] {
  // A book may be as old as print.
  const oldest = reference.type === 'book' || reference.type === 'chapter' ? 1450 : 1900;
  return (['issued', 'accessed'] as const).flatMap((field) => {
    const parts: readonly number[] | undefined = reference[field]?.['date-parts'][0];
    if (!parts) return [];
    const [year = Number.NaN] = parts;
    const day = firstDayOf(parts);
    const problem = (message: string) => [{ field, value: parts.join('-'), message }];
    if (day === undefined) return problem('is no day of the calendar');
    if (field === 'accessed' ? day > today.valueOf() : year > today.getUTCFullYear()) return problem('lies in the future');
    if (year < oldest) return problem(`is before ${oldest}`);
    return [];
  });
}

/** Everything wrong with a reference’s identifiers, its dates and what its id says of them. */
export function identifierProblems(reference: Reference, today: Date): IdentifierProblem[] {
  const { DOI, PMID, PMCID, ISBN, URL: address } = reference;
  const wrong = (field: string, value: string | undefined, isRight: (written: string) => boolean, message: string) =>
    value === undefined || isRight(value) ? [] : [{ field, value, message }];
  const agrees = (written: string) => {
    const named = /^https?:\/\/(?:dx\.)?doi\.org\/(.+)$/.exec(written)?.[1];
    return named === undefined || decodeURIComponent(named).toLowerCase() === DOI?.toLowerCase();
  };
  return [
    ...wrong('DOI', DOI, isDOI, 'is not a whole DOI: no spaces, no stop at the end, brackets in pairs'),
    ...wrong('PMID', PMID, isPMID, 'is not a PubMed number'),
    ...wrong('PMCID', PMCID, isPMCID, 'is not a PubMed Central number'),
    ...wrong('ISBN', ISBN, isISBN, 'has a check digit that does not fit'),
    ...wrong('URL', address, agrees, 'leads to another DOI than the record’s'),
    ...dateProblems(reference, today),
    ...yearInId(reference),
    ...authorInId(reference),
  ];
}

/** Identifiers that more than one record carries, told at every record but the first. */
export function doubles(references: readonly Reference[]): ({ id: string } & IdentifierProblem)[] {
  return (['DOI', 'PMID', 'PMCID'] as const).flatMap((field) => {
    const firstWith = new Map<string, string>();
    return references.flatMap((reference) => {
      const value = reference[field];
      if (value === undefined) return [];
      // DOIs are the same in any case.
      const known = firstWith.get(value.toLowerCase());
      if (known !== undefined) return [{ id: reference.id, field, value, message: `is also that of ${known}` }];
      firstWith.set(value.toLowerCase(), reference.id);
      return [];
    });
  });
}
